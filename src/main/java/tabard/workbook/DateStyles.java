package tabard.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which styles of cells show a number as a day: only that tells a date from any other number. */
final class DateStyles {

    /** Words, single characters and conditions in a format, which say nothing about its kind. */
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private final List<Boolean> styles = new ArrayList<>();

    DateStyles() {}

    DateStyles(XmlPart part) {
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        while (part.next()) {
            if (part.begins("numFmt")) {
                formats.put(part.needed("numFmtId"), part.needed("formatCode"));
            } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                cells = part.begins("cellXfs");
            } else if (cells && part.begins("xf")) {
                var format = part.attribute("numFmtId").orElse("0");
                styles.add(Optional.ofNullable(formats.get(format))
                        .map(DateStyles::showsADay)
                        .orElseGet(() -> builtIn(XmlPart.number(format))));
            }
        }
    }

    boolean has(int style) {
        return style >= 0 && style < styles.size() && styles.get(style);
    }

    /** The numbers of ISO/IEC 29500-1, 18.8.30, those of East Asia among them. */
    private static boolean builtIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58);
    }

    private static boolean showsADay(String format) {
        var first = NOT_SHOWN.matcher(format).replaceAll("").split(";", 2)[0];
        return DAY_OR_YEAR.matcher(first).find();
    }
}
