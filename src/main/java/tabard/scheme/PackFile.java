package tabard.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tabard.kernel.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One data file as it stands.
 *
 * @param name its path, as messages name it
 */
public record PackFile(String name, String content) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static PackFile at(String path) {
        return of(path, new ClassPathResource(path));
    }

    static PackFile of(String name, Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return new PackFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new PackFault("%s cannot be read.".formatted(name), unreadable);
        }
    }

    /** Reads the file: every key must be read or passed over by name. */
    public <T> T read(Function<PackEntry, T> reader) {
        try {
            return new PackValue(name, YAML.readTree(content), new PackPlace(lines(), "")).read(reader);
        } catch (JacksonException malformed) {
            throw new PackFault(
                    "%s is not well formed: %s. See line %d."
                            .formatted(
                                    name,
                                    malformed.getOriginalMessage(),
                                    malformed.getLocation().getLineNr()),
                    malformed);
        }
    }

    /** The line on which each key and each item of the file begins, by its JSON pointer. */
    private Map<String, Integer> lines() {
        var lines = new HashMap<String, Integer>();
        try (var tokens = YAML.createParser(content)) {
            while (tokens.nextToken() != null) {
                lines.putIfAbsent(
                        tokens.streamReadContext().pathAsPointer().toString(),
                        tokens.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    /** Names the content of some files: the first twelve hexadecimal digits of a SHA-256 over them. */
    static String fingerprint(PackFile... files) {
        var parts = Stream.of(files)
                .map(file -> (file.content() + "\0").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return Sha256.hex(parts).substring(0, 12);
    }
}
