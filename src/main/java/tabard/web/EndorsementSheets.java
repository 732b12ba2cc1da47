package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.endorsement.Act;
import tabard.endorsement.Checklist;
import tabard.endorsement.Endorsement;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.PackVersions;
import tabard.endorsement.Question;

/** Puts an application under a scheme without powers on its page. */
@Component
class EndorsementSheets {

    private final PackVersions versions;
    private final PackFields fields;
    private final SchemeWords said;
    private final StepForms forms;
    private final PageWords words;
    private final java.time.Clock clock;

    EndorsementSheets(
            PackVersions versions,
            PackFields fields,
            SchemeWords said,
            StepForms forms,
            PageWords words,
            java.time.Clock clock) {
        this.versions = versions;
        this.fields = fields;
        this.said = said;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /** What somebody did, as the page tells it. */
    record Told(Act.Kind kind, String by, String day, String words) {}

    EndorsementPages.Row row(Endorsement one) {
        var scheme = versions.of(one);
        var rule = scheme.reconfirmation();
        return new EndorsementPages.Row(
                one.id().toString(),
                one.subject().name(),
                said.said(scheme.name()),
                one.on(words.today(), rule, clock.getZone()),
                said.day(words.day(one.sentAt())),
                one.due(rule, clock.getZone()).map(said::day).orElse(null));
    }

    ModelAndView filled(ModelAndView page, Endorsement one, EndorsementScheme scheme, HttpServletRequest request) {
        var rule = scheme.reconfirmation();
        var questions = scheme.asked(one.variant());
        var due = one.due(rule, clock.getZone()).orElse(null);
        facts(page, one, scheme)
                .addObject("state", one.on(words.today(), rule, clock.getZone()).name())
                .addObject("answers", said.answers(questions, one.answers()))
                .addObject("told", one.acts().stream().map(this::told).toList())
                .addObject("missing", missing(one, scheme))
                .addObject("criteria", criteria(scheme.checklist(), one))
                .addObject("claimed", one.claimed())
                .addObject("deciding", forms.fields(form(scheme), request))
                .addObject("answering", forms.fields("answer-query", request));
        if (due != null) {
            page.addObject("due", said.day(due))
                    .addObject("lapses", said.day(rule.lapses(due)))
                    .addObject(
                            "reminded",
                            rule.reminded(due).stream().map(said::day).toList())
                    .addObject("opens", said.day(rule.opens(due)))
                    .addObject("open", !words.today().isBefore(rule.opens(due)));
        }
        if (SignedIn.current().role() == Role.SUPPLIER) {
            page.addObject("asked", fields.fields(questions, one.answers(), one.organisation()))
                    .addObject("again", again(questions, one))
                    .addObject("declaration", List.of(Choice.of("true", said.said(scheme.declared()))));
        }
        return page;
    }

    private List<StepField> again(List<Question> questions, Endorsement one) {
        return fields.fields(questions.stream().filter(Question::again).toList(), one.answers(), one.organisation());
    }

    private ModelAndView facts(ModelAndView page, Endorsement one, EndorsementScheme scheme) {
        return page.addObject("id", one.id().toString())
                .addObject("name", one.subject().name())
                .addObject("address", one.subject().address())
                .addObject("scheme", said.said(scheme.name()))
                .addObject("version", scheme.version().stated())
                .addObject("hash", scheme.version().hash().substring(0, 12))
                .addObject("variant", said.variant(scheme, one.variant()))
                .addObject("sent", said.day(words.day(one.sentAt())));
    }

    private Told told(Act act) {
        var reason = act.reason();
        return new Told(act.kind(), act.by(), said.day(words.day(act.at())), reason == null ? "" : reason);
    }

    private List<String> missing(Endorsement one, EndorsementScheme scheme) {
        var met = one.found().isEmpty() ? one.claimed() : one.found();
        return scheme.checklist().unmet(one.variant(), met).stream()
                .map(unmet -> missing(unmet, labels(scheme.checklist())))
                .toList();
    }

    private String missing(Checklist.Unmet unmet, Map<String, String> labels) {
        var named = unmet.missing().stream().map(labels::get).toList();
        return unmet.rule().all()
                ? String.join(", ", named)
                : words.get("endorsement.missing.at-least", unmet.rule().atLeast(), String.join(", ", named));
    }

    private Map<String, String> labels(Checklist list) {
        return list.criteria().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Checklist.Criterion::code, criterion -> said.said(criterion.label())));
    }

    private List<Choice> criteria(Checklist list, Endorsement one) {
        return list.asked(one.variant()).stream()
                .map(criterion -> Choice.of(criterion.code(), said.said(criterion.label())))
                .toList();
    }

    /** The form of the step at which a reviewer checks. */
    static String form(EndorsementScheme scheme) {
        return scheme.reviewer() == EndorsementScheme.Reviewer.OFFICER
                ? "check-endorsement-at-force"
                : "check-endorsement";
    }
}
