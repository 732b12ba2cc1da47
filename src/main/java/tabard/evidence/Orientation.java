package tabard.evidence;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as the Exif part of a JPEG says (CIPA DC-008, tag 0x0112). It goes with the rest of that part, so
 * the picture has to be turned before.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final int SCAN_BEGINS = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** What the picture says; upright where it says nothing, or nothing that can be read. */
    static Orientation of(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4) {
                int marker = Short.toUnsignedInt(in.getShort());
                int length = Short.toUnsignedInt(in.getShort()) - 2;
                if (marker == SCAN_BEGINS) {
                    return UPRIGHT;
                }
                if (marker == APPLICATION_1 && isExif(in)) {
                    return ofTiff(in.slice(in.position() + 6, length - 6));
                }
                in.position(in.position() + length);
            }
            return UPRIGHT;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException unreadable) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(ByteBuffer at) {
        var name = new byte[6];
        at.get(at.position(), name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif\0\0");
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return ordinal() >= LEFT_MIRRORED.ordinal();
    }

    /** What turns a picture of this width and height the right way up. */
    AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
