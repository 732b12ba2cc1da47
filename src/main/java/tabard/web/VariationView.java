package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.AccreditationNumber;
import tabard.powers.Power;
import tabard.scheme.Schemes;
import tabard.variation.ProposedChange;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** Puts together the pages of a variation. */
@Component
class VariationView {

    private final ProcessPicture picture = ProcessPicture.of("variation");
    private final Accreditations accreditations;
    private final AccreditationLife life;
    private final StepForms forms;
    private final DecidingAuthority authority;
    private final MatterProcess process;
    private final Schemes schemes;
    private final PageWords words;

    VariationView(
            Accreditations accreditations,
            AccreditationLife life,
            StepForms forms,
            DecidingAuthority authority,
            MatterProcess process,
            Schemes schemes,
            PageWords words) {
        this.accreditations = accreditations;
        this.life = life;
        this.forms = forms;
        this.authority = authority;
        this.process = process;
        this.schemes = schemes;
        this.words = words;
    }

    /** One power that is given. */
    record PutShown(
            String title, List<String> offences, List<String> byelaws, List<String> conditions, List<String> areas) {

        PutShown {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            conditions = List.copyOf(conditions);
            areas = List.copyOf(areas);
        }
    }

    ModelAndView proposing(AccreditationNumber number, HttpServletRequest request) {
        var of = accreditations.get(number);
        var ticked = request.getParameterValues("removed");
        return life.page("life/vary", of)
                .addObject("choices", choices(of))
                .addObject("power", request.getParameter("power"))
                .addObject(
                        "held",
                        of.lastingGrants().stream()
                                .map(grant -> Choice.of(grant.power().value(), words.power(of.scheme(), grant.power())))
                                .toList())
                .addObject("removed", ticked == null ? List.of() : Arrays.asList(ticked))
                .addObject(
                        "terms",
                        forms.fields(
                                "propose-variation",
                                request,
                                "suitable",
                                "suitableBasis",
                                "trained",
                                "trainedBasis",
                                "reasons"))
                .addObject(
                        "tests",
                        forms.fields("propose-variation", request, "offences", "byelaws", "conditions", "areas"));
    }

    ModelAndView one(ProposedChange proposed, HttpServletRequest request) {
        var by = SignedIn.current();
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        var scheme = proposed.scheme();
        return life.page("life/variation", accreditations.get(proposed.number()))
                .addObject("variation", proposed)
                .addObject(
                        "put",
                        proposed.change().put().stream()
                                .map(terms -> new PutShown(
                                        words.power(scheme, terms.power()),
                                        terms.offences().stream()
                                                .map(code -> words.offence(scheme, terms.power(), code))
                                                .toList(),
                                        terms.byelaws(),
                                        terms.conditions(),
                                        terms.areas()))
                                .toList())
                .addObject(
                        "removed",
                        proposed.change().removed().stream()
                                .sorted()
                                .map(power -> words.power(scheme, power))
                                .toList())
                .addObject("decides", officer && decides(proposed, by))
                .addObject("deciding", forms.fields("decide-variation", request))
                .addObject("picture", picture.svg(process.progress("variation", proposed.id().stream()), words::get));
    }

    private boolean decides(ProposedChange proposed, SignedIn by) {
        return proposed.open()
                && !proposed.proposed().by().equals(by.getUsername())
                && authority
                        .find(proposed.force(), DelegatedDecision.VARIATION, by.actor())
                        .isPresent();
    }

    private List<Choice> choices(Accreditation of) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("life.vary.no-power")));
        schemes.catalogue(of.scheme()).all().stream()
                .map(Power::code)
                .forEach(code -> choices.add(Choice.of(code.value(), words.power(of.scheme(), code))));
        return choices;
    }
}
