package tabard.scheme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tabard.kernel.SchemeCode;
import tabard.kernel.Sha256;

/**
 * One pack: the data files of one folder. There is nothing else in a pack, and nothing that runs.
 *
 * @param name the folder, as messages name it
 * @param contents the files {@code *.yaml} of the folder, by name
 */
public record PackFolder(String name, Map<String, String> contents) {

    /** The file with which a pack begins. */
    public static final String SCHEME = "scheme.yaml";

    /** What a pack is for, as the key {@code kind} of its {@code scheme.yaml} says. */
    public enum Kind {
        /** It confers powers that a chief officer grants to people. This is meant where a pack does not say. */
        POWERS,
        /** It lists organisations or places that have shown something. It confers no power. */
        ENDORSEMENT
    }

    public PackFolder {
        contents = Map.copyOf(contents);
    }

    /**
     * One file of it.
     *
     * @throws PackFault if it has none of this name
     */
    public PackFile file(String file) {
        var content = contents.get(file);
        if (content == null) {
            throw new PackFault("%s/%s is missing. A pack has it.".formatted(name, file));
        }
        return new PackFile("%s/%s".formatted(name, file), content);
    }

    /** The last part of its name, which is the code of its scheme. */
    public String code() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /**
     * Reads the code of its scheme, which is the name of the folder.
     *
     * @throws PackFault if the folder is called otherwise
     */
    public SchemeCode schemeCode(PackEntry entry) {
        var read = new SchemeCode(entry.text("code"));
        if (!code().equals(read.value())) {
            throw entry.fault("code", "the pack of %s belongs in a folder called %s".formatted(read, read));
        }
        return read;
    }

    /** What it is for. */
    public Kind kind() {
        return file(SCHEME).read(entry -> {
            var kind = entry.has("kind") ? entry.word("kind", Kind.class) : Kind.POWERS;
            entry.skip(entry.keys().toArray(String[]::new));
            return kind;
        });
    }

    /** A SHA-256 over the names and the contents of its files, in hexadecimal: any change makes another version of it. */
    public String hash() {
        var parts = new TreeMap<>(contents)
                .entrySet().stream()
                        .flatMap(file -> List.of(file.getKey(), file.getValue()).stream())
                        .map(text -> (text + "\0").getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new);
        return Sha256.hex(parts);
    }
}
