package tabard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.ListedEntries;
import tabard.endorsement.ListedEntry;
import tabard.kernel.SchemeCode;

/** Schemes without powers, for anybody: which there are, and who and what is listed today. */
@Controller
class SchemePages {

    private final EndorsementSchemes schemes;
    private final ListedEntries entries;
    private final SchemeWords words;

    SchemePages(EndorsementSchemes schemes, ListedEntries entries, SchemeWords words) {
        this.schemes = schemes;
        this.entries = entries;
        this.words = words;
    }

    /** A scheme in a line. */
    record Line(String code, String name, String about) {}

    /** One entry of a list. */
    record Listed(
            String name, @Nullable String address, @Nullable String variant, List<ShownAnswer> shown, String since) {}

    @GetMapping("/schemes")
    ModelAndView all() {
        return new ModelAndView("schemes/all")
                .addObject(
                        "lines",
                        schemes.all().stream()
                                .map(scheme -> new Line(
                                        scheme.code().value(), words.said(scheme.name()), words.said(scheme.about())))
                                .toList());
    }

    @GetMapping("/schemes/{code}")
    ModelAndView one(@PathVariable String code) {
        return filled(new ModelAndView("schemes/one"), code);
    }

    @GetMapping("/schemes/{code}/embed")
    ModelAndView embedded(@PathVariable String code) {
        return filled(new ModelAndView("schemes/embed"), code);
    }

    private ModelAndView filled(ModelAndView page, String code) {
        var scheme = schemes.get(Addressed.by(code, SchemeCode::new));
        return page.addObject("code", scheme.code().value())
                .addObject("name", words.said(scheme.name()))
                .addObject("about", words.said(scheme.about()))
                .addObject("owner", words.said(scheme.owner()))
                .addObject("word", words.said(scheme.word()))
                .addObject("basis", words.said(scheme.basis()))
                .addObject("places", scheme.subject() == EndorsementScheme.Subject.PLACE)
                .addObject(
                        "all",
                        entries.of(scheme.code()).stream().map(this::listed).toList());
    }

    private Listed listed(ListedEntry entry) {
        var scheme = entries.scheme(entry);
        return new Listed(
                entry.subject().name(),
                entry.subject().address(),
                words.variant(scheme, entry.variant()),
                words.answers(scheme.asked(entry.variant()), entry.shown()),
                words.day(entry.since()));
    }
}
