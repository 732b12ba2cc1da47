package tabard.evidence;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import tabard.evidence.DocumentRefused.Reason;

/**
 * What a photo for a certificate and a card has to be before a person looks at it: a JPEG or PNG, at least 600 by 750 points,
 * upright in about the shape of a passport photo (35 by 45), and not a blank. Whether it shows the person is for a person.
 */
final class PhotoCheck {

    private static final int LEAST_WIDTH = 600;
    private static final int LEAST_HEIGHT = 750;
    private static final double NARROWEST = 0.70;
    private static final double WIDEST = 0.85;
    private static final int LEAST_CONTRAST = 24;
    private static final int SAMPLES = 48;

    private PhotoCheck() {}

    /**
     * Looks at a photo.
     *
     * @throws DocumentRefused if it will not do
     */
    static void check(CheckedFile photo) {
        if (photo.type() != DocumentType.JPEG && photo.type() != DocumentType.PNG) {
            throw new DocumentRefused(Reason.PHOTO_TYPE);
        }
        var image = Picture.read(photo.content(), photo.type());
        if (image.getWidth() < LEAST_WIDTH || image.getHeight() < LEAST_HEIGHT) {
            throw new DocumentRefused(Reason.PHOTO_TOO_SMALL);
        }
        var shape = (double) image.getWidth() / image.getHeight();
        if (shape < NARROWEST || shape > WIDEST) {
            throw new DocumentRefused(Reason.PHOTO_SHAPE);
        }
        if (contrast(image) < LEAST_CONTRAST) {
            throw new DocumentRefused(Reason.PHOTO_BLANK);
        }
    }

    /** The difference between the lightest and the darkest of some points, from 0 to 255. */
    private static int contrast(BufferedImage image) {
        var light = IntStream.range(0, SAMPLES * SAMPLES)
                .map(i -> lightness(image.getRGB(
                        (i % SAMPLES) * (image.getWidth() - 1) / (SAMPLES - 1),
                        (i / SAMPLES) * (image.getHeight() - 1) / (SAMPLES - 1))))
                .summaryStatistics();
        return light.getMax() - light.getMin();
    }

    /** ITU-R BT.601, in thousandths. */
    private static int lightness(int colour) {
        return (299 * (colour >> 16 & 0xFF) + 587 * (colour >> 8 & 0xFF) + 114 * (colour & 0xFF)) / 1000;
    }
}
