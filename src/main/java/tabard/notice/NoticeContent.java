package tabard.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything a notice says. The PDF is made from this and from nothing else, so the same content is the same file.
 *
 * @param language of the notice
 * @param from who speaks
 * @param to whom it is for, line by line
 * @param on the day it bears
 * @param subject what it is about
 * @param sections what it says, under a heading each
 * @param foot what stands at the foot of each page
 */
public record NoticeContent(
        Locale language,
        String from,
        List<String> to,
        LocalDate on,
        String subject,
        List<Section> sections,
        String foot) {

    public NoticeContent {
        to = List.copyOf(to);
        sections = List.copyOf(sections);
    }

    /**
     * One part.
     *
     * @param texts paragraphs, or the items of a list
     */
    public record Section(String heading, List<String> texts, boolean list) {

        public Section {
            texts = List.copyOf(texts);
        }
    }
}
