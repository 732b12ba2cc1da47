package tabard.endorsement;

import static tabard.paper.TaggedPaper.LEFT;
import static tabard.paper.TaggedPaper.RIGHT;
import static tabard.paper.TaggedPaper.child;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openpdf.text.pdf.PdfStructureElement;
import org.springframework.stereotype.Component;
import tabard.paper.PdfIdentity;
import tabard.paper.Style;
import tabard.paper.TaggedPaper;
import tabard.paper.TaggedPdf;

/** The window sticker of an entry that is listed, for schemes whose pack has one: its words in both languages, and until when. */
@Component
public class StickerPdf {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WELSH = ENGLISH.withLocale(Locale.of("cy"));

    private final Clock clock;

    StickerPdf(Clock clock) {
        this.clock = clock;
    }

    /** The sticker; nothing where the scheme has none, or the entry is not on the list today. */
    public Optional<byte[]> of(Endorsement entry, EndorsementScheme scheme) {
        var words = scheme.sticker();
        var rule = scheme.reconfirmation();
        var listed = entry.on(LocalDate.now(clock), rule, clock.getZone()).listed();
        return words == null || !listed
                ? Optional.empty()
                : entry.due(rule, clock.getZone()).map(due -> write(entry, scheme, words, due));
    }

    private static byte[] write(Endorsement entry, EndorsementScheme scheme, Wording words, LocalDate due) {
        var identity = new PdfIdentity(
                "en-GB",
                scheme.name().in("en") + ": " + entry.subject().name(),
                scheme.owner().in("en"),
                due,
                entry.id() + words.toString() + entry.subject() + due);
        return TaggedPdf.write(identity, new Foot(entry.id().toString()), paper -> {
            var root = paper.root();
            paper.decorate(Style.BLUE, new TaggedPaper.Box(0, 830, 596, 842));
            paper.write(child(root, "H1"), Style.TITLE, LEFT, RIGHT, words.in("en"));
            paper.space(24);
            if (words.language("cy").equals("cy")) {
                paper.write(child(root, "P"), Style.TITLE, LEFT, RIGHT, words.in("cy"));
                paper.space(24);
            }
            paper.rule();
            paper.space(14);
            line(paper, root, Style.HEADING, entry.subject().name());
            line(
                    paper,
                    root,
                    Style.BODY,
                    scheme.name().in("en") + " / " + scheme.name().in("cy"));
            line(paper, root, Style.BODY, "Until " + ENGLISH.format(due) + " / Tan " + WELSH.format(due));
        });
    }

    private static void line(TaggedPaper paper, PdfStructureElement root, Style style, String text) {
        paper.write(child(root, "P"), style, LEFT, RIGHT, text);
        paper.space(6);
    }

    /** Which entry it belongs to, so that one that has ended can be told. */
    private record Foot(String left) implements TaggedPaper.Footer {

        @Override
        public String right(int page, int pages) {
            return "";
        }
    }
}
