package tabard.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tabard.evidence.DocumentRefused.Reason;

/**
 * The parts of an archive, unpacked within bounds. Its two lists of them, one along the way and one at its end, have to
 * agree: programs differ in which they believe.
 */
final class ZipParts {

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TEXT = 32 * 1024 * 1024;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LISTED_SIGNATURE = 0x02014b50;
    private static final int END = 22;
    private static final int LISTED = 46;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Predicate<String> wanted;
    private final long most;
    private long unpacked;

    private ZipParts(Predicate<String> wanted, long most) {
        this.wanted = wanted;
        this.most = most;
    }

    /**
     * Unpacks an archive.
     *
     * @param wanted the names of the parts whose content is kept; of the rest only the length matters
     * @param most how many bytes it may unpack to
     * @throws DocumentRefused if it cannot be read as one, or holds more than a document does
     */
    static ZipParts of(byte[] archive, Predicate<String> wanted, long most) {
        var parts = new ZipParts(wanted, most);
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.add(part, in);
            }
            if (!listed(archive).equals(List.copyOf(parts.parts.keySet()))) {
                throw new DocumentRefused(Reason.UNREADABLE);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new DocumentRefused(Reason.UNREADABLE, damaged);
        }
        return parts;
    }

    private void add(ZipEntry part, InputStream in) throws IOException {
        var name = part.getName();
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || parts.containsKey(name)) {
            throw new DocumentRefused(Reason.UNREADABLE);
        }
        if (parts.size() == MOST_PARTS) {
            throw new DocumentRefused(Reason.TOO_MUCH_INSIDE);
        }
        var kept = new ByteArrayOutputStream();
        var some = new byte[16 * 1024];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            unpacked += read;
            if (unpacked > most || kept.size() > LONGEST_TEXT) {
                throw new DocumentRefused(Reason.TOO_MUCH_INSIDE);
            }
            if (wanted.test(name)) {
                kept.write(some, 0, read);
            }
        }
        parts.put(name, kept.toByteArray());
    }

    /** The names in the list at the end, which has to end where the file does. */
    private static List<String> listed(byte[] archive) {
        var in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END;
        if (in.getInt(end) != END_SIGNATURE) {
            throw new IllegalArgumentException("The archive does not end with its list.");
        }
        int count = Short.toUnsignedInt(in.getShort(end + 10));
        int at = in.getInt(end + 16);
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            if (in.getInt(at) != LISTED_SIGNATURE) {
                throw new IllegalArgumentException("The list is not where the archive says.");
            }
            int name = Short.toUnsignedInt(in.getShort(at + 28));
            names.add(new String(archive, at + LISTED, name, StandardCharsets.UTF_8));
            at += LISTED + name + Short.toUnsignedInt(in.getShort(at + 30)) + Short.toUnsignedInt(in.getShort(at + 32));
        }
        return names;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The content of a part that is read. */
    byte[] text(String name) {
        var text = parts.get(name);
        if (text == null) {
            throw new DocumentRefused(Reason.UNREADABLE);
        }
        return text;
    }

    /** The contents of all parts with such names. */
    Stream<byte[]> named(Predicate<String> name) {
        return parts.entrySet().stream()
                .filter(part -> name.test(part.getKey()))
                .map(Map.Entry::getValue);
    }
}
