package tabard.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import tabard.paper.Style;

/** A text as a QR code, drawn as squares, so that it prints sharp at any size. */
final class QrCode {

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** Encodes with correction level M, which reads through a fold or a stain on about 15% of it. */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: '%s'.".formatted(text), e);
        }
    }

    /**
     * Draws the code into the square whose upper left corner is given. A reader needs a blank border as wide as four
     * modules around it (ISO/IEC 18004): about an eighth of the side.
     */
    void draw(PdfContentByte canvas, float left, float top, float side) {
        float module = side / modules.getWidth();
        canvas.setColorFill(Style.INK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int end = column;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    canvas.rectangle(left + column * module, top - (row + 1) * module, (end - column) * module, module);
                    column = end;
                }
            }
        }
        canvas.fill();
    }
}
