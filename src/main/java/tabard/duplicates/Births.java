package tabard.duplicates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tabard.duplicates.Resemblance.Birth;

/** Compares dates of birth as people mistype them. */
final class Births {

    private Births() {}

    /** What two dates have in common; nothing where they are two people's. */
    static Optional<Birth> alike(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Optional.of(Birth.SAME);
        }
        if (one.getYear() == other.getYear()
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue()) {
            return Optional.of(Birth.DAY_AND_MONTH_SWAPPED);
        }
        if (MonthDay.from(one).equals(MonthDay.from(other)) && Math.abs(one.getYear() - other.getYear()) == 1) {
            return Optional.of(Birth.A_YEAR_OFF);
        }
        return differing(one.toString(), other.toString()) == 1
                ? Optional.of(Birth.ONE_DIGIT_DIFFERENT)
                : Optional.empty();
    }

    /** Texts of which two dates share one where they are alike, so that not every record is compared with every other. */
    static Set<String> keys(LocalDate born) {
        var keys = new HashSet<String>();
        var digits = born.toString();
        IntStream.range(0, digits.length())
                .filter(at -> Character.isDigit(digits.charAt(at)))
                .forEach(at -> keys.add(digits.substring(0, at) + '?' + digits.substring(at + 1)));
        int day = born.getDayOfMonth();
        int month = born.getMonthValue();
        keys.add("%d either %d %d".formatted(born.getYear(), Math.min(day, month), Math.max(day, month)));
        keys.add(MonthDay.from(born) + " from " + born.getYear());
        keys.add(MonthDay.from(born) + " from " + (born.getYear() - 1));
        return keys;
    }

    private static long differing(String one, String other) {
        return one.length() != other.length()
                ? Integer.MAX_VALUE
                : IntStream.range(0, one.length())
                        .filter(at -> one.charAt(at) != other.charAt(at))
                        .count();
    }
}
