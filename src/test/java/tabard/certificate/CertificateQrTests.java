package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.certificate.CertificateFixtures.content;
import static tabard.certificate.CertificateFixtures.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The QR code as a camera sees it: the whole first page as a picture. */
class CertificateQrTests {

    static final String ADDRESS = "https://tabard.example/check/" + CertificateFixtures.NUMBER;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {72, 100, 300})
    void leadsToTheCheckAtAnyResolution(int dotsPerInch) throws Exception {
        assertThat(ExternalTool.ZBARIMG.run("-q", "--raw", picture(dotsPerInch).toString()))
                .isEqualTo(ADDRESS + "\n");
    }

    @Test
    void isReadByASecondReader() throws Exception {
        var page = ImageIO.read(picture(150).toFile());
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    private Path picture(int dotsPerInch) throws Exception {
        var file = Files.write(folder.resolve("certificate.pdf"), pdf(content()));
        var picture = folder.resolve("page");
        ExternalTool.PDFTOPPM.run(
                "-r", String.valueOf(dotsPerInch), "-png", "-singlefile", file.toString(), picture.toString());
        return folder.resolve("page.png");
    }
}
