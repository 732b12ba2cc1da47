package tabard.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a cell says, as text: a day as 1998-03-27, a number with all its digits. */
final class CellWords {

    private static final int LONGEST_NUMBER = 40;
    private static final int DIGITS = 15;

    /** 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int NO_SUCH_DAY = 60;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private final DateStyles dates;
    private final boolean from1904;

    CellWords(DateStyles dates, boolean from1904) {
        this.dates = dates;
        this.from1904 = from1904;
    }

    String number(String written, int style) {
        if (written.length() > LONGEST_NUMBER) {
            return written;
        }
        try {
            var number = new BigDecimal(written.strip());
            if (dates.has(style) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
                return day(number);
            }
            return plain(number, written);
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }

    /** A day as the standard writes it; a time of day stays visible, so that it is asked about. */
    static String day(String iso) {
        return iso.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
    }

    /** Beyond fifteen digits a spreadsheet has lost some: then it is shown as it was written, for a person to see. */
    private static String plain(BigDecimal number, String written) {
        var stripped = number.stripTrailingZeros();
        boolean whole = stripped.precision() <= DIGITS && Math.abs(stripped.scale()) <= DIGITS;
        return whole ? stripped.toPlainString() : written;
    }

    private String day(BigDecimal number) {
        int days = number.intValue();
        var day = from1904 ? FIRST_OF_1904.plusDays(days).toString() : since1900(days);
        int minutes = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(MINUTES_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return minutes == 0 ? day : "%s %02d:%02d".formatted(day, minutes / 60, minutes % 60);
    }

    /** The count takes 1900 for a leap year, so that day 60 never was. */
    private static String since1900(int days) {
        if (days == NO_SUCH_DAY) {
            return "29/2/1900";
        }
        return BEFORE_1900.plusDays(days > NO_SUCH_DAY ? days - 1L : days).toString();
    }
}
