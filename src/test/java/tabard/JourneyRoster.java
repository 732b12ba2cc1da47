package tabard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The roster of the main job: 25 rows, of which 22 are good, with names as people have them. */
final class JourneyRoster {

    /** Those who can be added, given name first. */
    static final List<String> GOOD = List.of(
            "Siân Ŵyn-Llŷr",
            "Aoife O'Neill",
            "Gruffudd ap Rhŷs",
            "Zoë D’Arcy",
            "محمد العربي",
            "Łukasz Wójcik",
            "Nguyễn Thị-Ánh",
            "José Muñoz",
            "Renée Lefèvre",
            "Jürgen Groß",
            "Åsa Öberg",
            "Blodeuwedd Môn",
            "İpek Yılmaz",
            "Ștefan Țăran",
            "Eŵa Ní Dhúill",
            "Máire Mac Giolla",
            "Þóra Sigurðardóttir",
            "Dvořák Čapek",
            "Hafwen Llwyd",
            "Anne-Marie St. John",
            "Bronwen Pugh",
            "Idris Ellis");

    private static final String HEADINGS = "Given name,Family name,Date of birth,Email,Role,Staff number,Employed from";

    private JourneyRoster() {}

    /** The three that cannot be added stand between the others, on the lines 9, 14 and 22. */
    static Path file(Path folder) {
        var lines = new ArrayList<String>();
        GOOD.forEach(name -> lines.add(line(name, "1990-02-%02d".formatted(lines.size() + 1), lines.size() + 1)));
        lines.add(7, line("Wrong Date", "31/02/1990", 23));
        lines.add(12, line(GOOD.getFirst(), "1990-02-01", 24));
        lines.add(20, line("Too Young", "01/01/2012", 25));
        lines.addFirst(HEADINGS);
        return write(folder.resolve("Staff, November.csv"), String.join("\r\n", lines));
    }

    /** Writes a file to be uploaded. */
    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String line(String name, String born, int number) {
        var at = name.indexOf(' ');
        return "%s,%s,%s,,Traffic steward,BR-%03d,2026-11-01"
                .formatted(name.substring(0, at), name.substring(at + 1), born, number);
    }
}
