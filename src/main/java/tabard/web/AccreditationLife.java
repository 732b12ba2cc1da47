package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.variation.ProposedChange;
import tabard.variation.Variations;
import tabard.withdrawal.Withdrawal;
import tabard.withdrawal.Withdrawals;

/** What the pages about one accreditation show of it. */
@Component
class AccreditationLife {

    private final AccreditationStates states;
    private final AccreditationActs acts;
    private final Withdrawals withdrawals;
    private final Variations variations;
    private final DecidingAuthority authority;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final PageWords words;

    AccreditationLife(
            AccreditationStates states,
            AccreditationActs acts,
            Withdrawals withdrawals,
            Variations variations,
            DecidingAuthority authority,
            PeopleView people,
            OrganisationsView organisations,
            PageWords words) {
        this.states = states;
        this.acts = acts;
        this.withdrawals = withdrawals;
        this.variations = variations;
        this.authority = authority;
        this.people = people;
        this.organisations = organisations;
        this.words = words;
    }

    /** A withdrawal in a list. */
    record Row(String id, String number, String route, String state, LocalDate opened, LocalDate until) {}

    /** A variation in a list. */
    record Change(String id, String number, String state, LocalDate proposed) {}

    /** A power as it is given now. */
    record PowerShown(String code, String title, List<String> conditions, List<String> areas, LocalDate lastDay) {

        PowerShown {
            conditions = List.copyOf(conditions);
            areas = List.copyOf(areas);
        }
    }

    /** A page about it. */
    ModelAndView page(String view, Accreditation of) {
        var by = SignedIn.current();
        var state = states.on(of, words.today());
        var stands = state == AccreditationState.VALID
                || state == AccreditationState.STOOD_DOWN
                || state == AccreditationState.NOT_YET_VALID;
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        return new ModelAndView(view)
                .addObject("number", of.number().value())
                .addObject("case", of.caseReference().value())
                .addObject("person", people.get(of.organisation(), of.person()).name())
                .addObject("employer", organisations.get(of.organisation()).name())
                .addObject("force", words.force(of.force()))
                .addObject("state", state.name())
                .addObject("begins", of.period().from())
                .addObject("lastDay", of.end().minusDays(1))
                .addObject("powers", powers(of))
                .addObject(
                        "rows",
                        withdrawals.of(of.number()).stream().map(this::row).toList())
                .addObject(
                        "changes",
                        variations.of(of.number()).stream().map(this::change).toList())
                .addObject("seen", acts.count(of.number()))
                .addObject("proposes", officer && stands)
                .addObject("acts", officer && stands && may(of, by));
    }

    /** The withdrawals that wait for somebody. */
    List<Row> withdrawals() {
        return withdrawals.all().stream()
                .filter(Withdrawal::open)
                .map(this::row)
                .toList();
    }

    /** The variations that wait for a decision. */
    List<Change> variations() {
        return variations.all().stream()
                .filter(ProposedChange::open)
                .map(this::change)
                .toList();
    }

    private List<PowerShown> powers(Accreditation of) {
        return of.lastingGrants().stream()
                .map(grant -> new PowerShown(
                        grant.power().value(),
                        words.power(of.scheme(), grant.power()),
                        grant.conditions(),
                        grant.areas(),
                        lastDay(grant, of)))
                .toList();
    }

    private static LocalDate lastDay(Accreditation.Grant grant, Accreditation of) {
        var end = grant.period().to();
        return (end == null ? of.end() : end).minusDays(1);
    }

    private boolean may(Accreditation of, SignedIn by) {
        return authority
                        .find(of.force(), DelegatedDecision.WITHDRAWAL, by.actor())
                        .isPresent()
                || authority
                        .find(of.force(), DelegatedDecision.VARIATION, by.actor())
                        .isPresent();
    }

    private Row row(Withdrawal one) {
        return new Row(
                one.id().toString(),
                one.of().number().value(),
                one.route().name(),
                one.state().name(),
                words.day(one.opened().at()),
                one.until());
    }

    private Change change(ProposedChange one) {
        var decided = one.decided();
        return new Change(
                one.id().toString(),
                one.number().value(),
                decided == null ? "DECIDING" : decided.end().name(),
                words.day(one.proposed().at()));
    }
}
