package tabard.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "insurance.pdf | insurance.pdf",
                "Yswiriant Tŷ.PDF | Yswiriant Tŷ.pdf",
                "../../etc/passwd | passwd.pdf",
                "C:\\evidence\\a.pdf | a.pdf",
                "..\\..\\a.pdf | a.pdf",
                "invoice.pdf.exe | invoice.pdf.pdf",
                "a\"; filename=\"b.exe | a filename=b.pdf",
                "a%2Fb%0d%0a.pdf | a2Fb0d0a.pdf",
                "<script>.pdf | script.pdf",
                ".htaccess | document.pdf",
                "... | document.pdf",
                "a. .pdf | a.pdf",
                "'' | ''.pdf",
                "con?.pdf | con.pdf"
            })
    void isFitToBeShownAndSaved(String sent, String kept) {
        assertThat(FileName.of(sent, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void hidesNothing() {
        assertThat(FileName.of("", DocumentType.PDF)).isEqualTo("document.pdf");
        assertThat(FileName.of("evidence\u202Efdp.exe", DocumentType.PDF)).isEqualTo("evidencefdp.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: b.pdf", DocumentType.PDF)).isEqualTo("aSet-Cookie b.pdf");
        assertThat(FileName.of("a\u0000\u2028b.pdf", DocumentType.PDF)).isEqualTo("ab.pdf");
    }

    @Test
    void keepsTheEndingThatOpensATable() {
        assertThat(FileName.of("people.CSV", DocumentType.TEXT)).isEqualTo("people.csv");
        assertThat(FileName.of("people.html", DocumentType.TEXT)).isEqualTo("people.txt");
        assertThat(FileName.of("people.csv", DocumentType.PDF)).isEqualTo("people.pdf");
    }

    @Test
    void isNotTooLong() {
        assertThat(FileName.of("a".repeat(120) + ".pdf", DocumentType.PDF)).hasSize(124);
        assertThat(FileName.of("a".repeat(121) + ".pdf", DocumentType.PDF)).hasSize(124);
        assertThat(FileName.of("😀".repeat(5_000), DocumentType.DOCX)).isEqualTo("😀".repeat(120) + ".docx");
    }
}
