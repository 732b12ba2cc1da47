package tabard.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every pack there is: those of the class path under {@code schemes/}, and each folder of the folder that the property
 * {@code tabard.packs} names. Only data files are read from there; process models come from the class path alone.
 */
@Component
public class PackFolders {

    /** The property that names a folder of more packs. */
    static final String MORE = "tabard.packs";

    /** The longest data file taken from a folder, in bytes. */
    private static final long MOST_BYTES = 1024 * 1024;

    private final List<PackFolder> all;

    @Autowired
    PackFolders(Environment environment) {
        this(environment.getProperty(MORE));
    }

    PackFolders(@Nullable String more) {
        var found = new ArrayList<>(classPath());
        if (more != null && !more.isBlank()) {
            found.addAll(folder(Path.of(more)));
        }
        this.all = List.copyOf(found);
        check();
    }

    /** Those of the class path, for use without Spring. */
    public static PackFolders load() {
        return new PackFolders((String) null);
    }

    /** Those of the class path and of a folder, for use without Spring. */
    public static PackFolders load(Path more) {
        return new PackFolders(more.toString());
    }

    /** Those of one kind. */
    public List<PackFolder> of(PackFolder.Kind kind) {
        return all.stream().filter(folder -> folder.kind() == kind).toList();
    }

    private void check() {
        var names = new HashMap<String, String>();
        for (var folder : all) {
            var before = names.put(folder.code(), folder.name());
            if (before != null) {
                throw new PackFault("The pack '%s' is there twice: in %s and in %s. Rename or remove one of them."
                        .formatted(folder.code(), before, folder.name()));
            }
        }
    }

    private static List<PackFolder> classPath() {
        try {
            var folders = new TreeMap<String, Map<String, String>>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:schemes/*/*.yaml")) {
                var path = file.getURL().getPath().split("/");
                var name = "schemes/" + path[path.length - 2];
                folders.computeIfAbsent(name, _ -> new HashMap<>())
                        .put(path[path.length - 1], content(name + "/" + path[path.length - 1], file));
            }
            return folders.entrySet().stream()
                    .map(folder -> new PackFolder(folder.getKey(), folder.getValue()))
                    .toList();
        } catch (IOException unreadable) {
            throw new PackFault("The packs under schemes/ cannot be found.", unreadable);
        }
    }

    private static String content(String name, Resource file) {
        return PackFile.of(name, file).content();
    }

    private static List<PackFolder> folder(Path more) {
        if (!Files.isDirectory(more)) {
            throw new PackFault("%s: '%s' is not a folder. Name the folder that holds the packs, one folder each."
                    .formatted(MORE, more));
        }
        try (Stream<Path> inside = Files.list(more)) {
            return inside.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(PackFolders::pack)
                    .toList();
        } catch (IOException unreadable) {
            throw new PackFault("%s: '%s' cannot be read.".formatted(MORE, more), unreadable);
        }
    }

    private static PackFolder pack(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            var contents = new HashMap<String, String>();
            for (var file : inside.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) > MOST_BYTES) {
                    throw new PackFault("%s is longer than 1 MB.".formatted(file));
                }
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
            var pack = new PackFolder(folder.toString(), contents);
            pack.file(PackFolder.SCHEME);
            return pack;
        } catch (IOException unreadable) {
            throw new PackFault("%s cannot be read: a data file is text in UTF-8.".formatted(folder), unreadable);
        }
    }
}
