package tabard.evidence;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tabard.evidence.DocumentRefused.Reason;

/** Pictures are kept as drawn again from their points alone, so that nothing a camera or a stranger added comes with them. */
final class Picture {

    /** More than an A4 page at 600 points to the inch. */
    private static final int MOST_POINTS = 40_000_000;

    private static final int LONGEST_SIDE = 12_000;
    private static final float QUALITY = 0.9f;

    private Picture() {}

    /**
     * Draws a picture again, the right way up.
     *
     * @throws DocumentRefused if it cannot be read or is too large
     */
    static byte[] drawnAgain(byte[] sent, DocumentType type) {
        var image = read(sent, type);
        return type == DocumentType.JPEG ? jpeg(upright(image, Orientation.of(sent))) : png(image);
    }

    /** Reads a picture, after looking at how large it says it is. */
    static BufferedImage read(byte[] sent, DocumentType type) {
        var reader = ImageIO.getImageReadersByFormatName(type == DocumentType.JPEG ? "jpeg" : "png")
                .next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            withinBounds(reader);
            return plain(reader.read(0));
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof DocumentRefused refused
                    ? refused
                    : new DocumentRefused(Reason.UNREADABLE, damaged);
        } finally {
            reader.dispose();
        }
    }

    private static void withinBounds(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS) {
            throw new DocumentRefused(Reason.PICTURE_TOO_LARGE);
        }
    }

    /** In the usual colours, whatever it came in. */
    private static BufferedImage plain(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        if (image.getType() == type) {
            return image;
        }
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        int width = orientation.turned() ? image.getHeight() : image.getWidth();
        int height = orientation.turned() ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(width, height, image.getType());
        AffineTransform turn = orientation.turn(image.getWidth(), image.getHeight());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, upright);
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException damaged) {
            throw new DocumentRefused(Reason.UNREADABLE, damaged);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException damaged) {
            throw new DocumentRefused(Reason.UNREADABLE, damaged);
        }
        return bytes.toByteArray();
    }
}
