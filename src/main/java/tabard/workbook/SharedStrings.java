package tabard.workbook;

import java.util.ArrayList;
import java.util.List;

/** The words that cells refer to by number, each kept once for the whole workbook. */
final class SharedStrings {

    private final List<String> strings = new ArrayList<>();

    SharedStrings() {}

    SharedStrings(XmlPart part) {
        while (part.next()) {
            if (part.begins("si")) {
                strings.add(words(part, "si"));
            }
        }
    }

    String at(int place) {
        if (place < 0 || place >= strings.size()) {
            throw new WorkbookUnreadable("A cell refers to words that are not there.");
        }
        return strings.get(place);
    }

    /** The words of an element, whatever pieces they come in; how a word is pronounced is not one of its words. */
    static String words(XmlPart part, String element) {
        var words = new StringBuilder();
        boolean spoken = false;
        while (part.next() && !part.ends(element)) {
            if (part.begins("rPh") || part.ends("rPh")) {
                spoken = part.begins("rPh");
            } else if (part.begins("t")) {
                var text = part.text();
                words.append(spoken ? "" : text);
            }
        }
        return words.toString();
    }
}
