package tabard.roster;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a roster may be ({@code tabard.roster.*}).
 *
 * @param rows the most rows of people in one file
 * @param bytes the most bytes of one file; the upload itself has a bound of its own
 */
@ConfigurationProperties("tabard.roster")
public record RosterLimits(
        @DefaultValue("5000") int rows,
        @DefaultValue("8388608") int bytes) {

    public RosterLimits {
        if (rows < 1 || bytes < 1) {
            throw new IllegalArgumentException("A roster has room for at least one row and one byte.");
        }
    }
}
