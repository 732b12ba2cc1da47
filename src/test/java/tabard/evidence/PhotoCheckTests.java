package tabard.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.evidence.TestFiles.picture;
import static tabard.evidence.TestFiles.written;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tabard.evidence.DocumentRefused.Reason;

class PhotoCheckTests {

    @ParameterizedTest
    @CsvSource({"600, 750", "600, 771", "630, 900", "850, 1000"})
    void takesAPhotoOfThisSize(int width, int height) {
        assertThatCode(() -> PhotoCheck.check(jpeg(picture(width, height)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "599, 750, PHOTO_TOO_SMALL",
        "600, 749, PHOTO_TOO_SMALL",
        "629, 900, PHOTO_SHAPE",
        "851, 1000, PHOTO_SHAPE",
        "1200, 800, PHOTO_SHAPE"
    })
    void refusesAPhotoOfThatSize(int width, int height, Reason reason) {
        refusedFor(reason, jpeg(picture(width, height)));
    }

    @Test
    void refusesABlankAndWhatIsNoPicture() {
        refusedFor(Reason.PHOTO_BLANK, jpeg(new BufferedImage(600, 750, BufferedImage.TYPE_INT_RGB)));
        refusedFor(Reason.PHOTO_TYPE, new CheckedFile(DocumentType.PDF, TestFiles.pdf()));
    }

    private static CheckedFile jpeg(BufferedImage image) {
        return new CheckedFile(DocumentType.JPEG, written(image, "jpeg"));
    }

    private static void refusedFor(Reason reason, CheckedFile photo) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> PhotoCheck.check(photo))
                .returns(reason, DocumentRefused::reason);
    }
}
