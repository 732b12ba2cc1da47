package tabard.sia;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as somebody fills them in from the register. */
public final class LicenceFixtures {

    static final List<String> HEADINGS = LicenceFile.COLUMNS;
    static final String NUMBER = "1234567890123456";

    private LicenceFixtures() {}

    static byte[] file(String rows) {
        return (String.join(",", HEADINGS) + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One entry. */
    public static String entry(
            String asAt, String number, String forename, String surname, String status, String expires) {
        return "%s,%s,%s,%s,U,SG,FRONT_LINE,%s,%s,,,PC 1,R/1\n"
                .formatted(asAt, number, surname, forename, status, expires);
    }

    /** A file of entries, with its headings. */
    public static String headed(String entries) {
        return String.join(",", HEADINGS) + "\n" + entries;
    }
}
