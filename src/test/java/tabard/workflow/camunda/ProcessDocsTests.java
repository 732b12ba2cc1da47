package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessDocsTests {

    static final Path PAGE = Path.of("docs/processes.md");

    @Test
    void sayWhatTheModelsSay() throws IOException {
        var page = ProcessDocs.write(Model.all());
        if ("write".equals(System.getProperty("tabard.docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("written anew by: mvn test -Dtest=ProcessDocsTests -Dtabard.docs=write")
                .isEqualTo(page);
    }
}
