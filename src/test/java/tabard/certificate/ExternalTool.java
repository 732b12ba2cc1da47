package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that is not ours, asked to read what we wrote. Where it is missing the test is skipped with the line that
 * installs it; where TABARD_REQUIRE_TOOLS is true, as in CI, the test fails instead.
 */
public record ExternalTool(String name, String aptPackage) {

    public static final ExternalTool PDFTOTEXT = new ExternalTool("pdftotext", "poppler-utils");
    public static final ExternalTool PDFTOPPM = new ExternalTool("pdftoppm", "poppler-utils");
    public static final ExternalTool ZBARIMG = new ExternalTool("zbarimg", "zbar-tools");

    /** Runs the program and answers what it printed. */
    public String run(String... arguments) throws IOException, InterruptedException {
        require();
        var command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        var printed = Files.createTempFile("tabard-tool", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).as("exit code of %s", command).isZero();
            return Files.readString(printed, StandardCharsets.UTF_8);
        } finally {
            Files.delete(printed);
        }
    }

    private void require() {
        boolean present = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        var missing = "%s is missing. Install it with: apt-get install %s".formatted(name, aptPackage);
        if (!present && "true".equals(System.getenv("TABARD_REQUIRE_TOOLS"))) {
            fail(missing);
        }
        assumeTrue(present, missing);
    }
}
