package tabard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.rows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RosterDownloadsTests {

    @Test
    void handOutATemplateInEachLanguage() {
        assertThat(RosterDownloads.template(Locale.ENGLISH))
                .isEqualTo("\uFEFF\"Given name\",\"Family name\",\"Date of birth\",\"Email\",\"Role\",\"Staff number\","
                        + "\"Employed from\"\r\n");
        assertThat(RosterDownloads.template(Locale.of("cy")))
                .isEqualTo("\uFEFF\"Enw cyntaf\",\"Cyfenw\",\"Dyddiad geni\",\"E-bost\",\"Rôl\",\"Rhif staff\","
                        + "\"Cyflogwyd o\"\r\n");
    }

    @Test
    void handOutAResultThatNoSpreadsheetRuns() {
        var reading =
                new RosterReading(rows(SIAN, "=2+3,\"Ann \"\"A\"\" Other\",1/1/1980,,Warden,7,1/4/2020"), List.of());

        assertThat(RosterDownloads.result(reading, row -> row.good() ? "Dorset: none" : "", Locale.ENGLISH))
                .isEqualTo("\uFEFF" + """
                        "Line","Given name","Family name","Date of birth","Email","Role","Staff number","Employed from","Result","Reason","Forces"
                        "2","Siân","O'Neil","1990-03-27","sian@example.com","Warden","00123","2020-04-01","Good","","Dorset: none"
                        "3","'=2+3","Ann ""A"" Other","1980-01-01","","Warden","7","2020-04-01","Refused","Given name: \
                        This begins with =, +, -, @, a tab or a line break, so it is a formula or could be run as one. \
                        Take that out and enter the value itself. If there is nothing to say, leave the cell empty. Family name: A name cannot have \
                        this in it: ""\",""
                        """.replace("\n", "\r\n"));
    }
}
