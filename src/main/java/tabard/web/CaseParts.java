package tabard.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.RulesOfCase;
import tabard.certificate.CertificateView;
import tabard.intake.CaseFile;
import tabard.intake.CaseQuestions;
import tabard.intake.CaseQuestions.CaseQuestion;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.RelevantOffences;
import tabard.powers.RelevantOffences.Limb;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/** Gathers what a force sees of a case, for the pages of its officers. */
@Component
class CaseParts {

    private final PeopleView people;
    private final OrganisationsView organisations;
    private final Forces forces;
    private final TrainingView training;
    private final VettingView vetting;
    private final CaseQuestions questions;
    private final RulesOfCase rules;
    private final CertificateView certificates;
    private final PowerTitles titles;
    private final NamedInGrant named;
    private final Schemes schemes;
    private final DeclaredRows declared;
    private final Clock clock;

    CaseParts(
            PeopleView people,
            OrganisationsView organisations,
            Forces forces,
            TrainingView training,
            VettingView vetting,
            CaseQuestions questions,
            RulesOfCase rules,
            CertificateView certificates,
            PowerTitles titles,
            NamedInGrant named,
            Schemes schemes,
            DeclaredRows declared,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.forces = forces;
        this.training = training;
        this.vetting = vetting;
        this.questions = questions;
        this.rules = rules;
        this.certificates = certificates;
        this.titles = titles;
        this.named = named;
        this.schemes = schemes;
        this.declared = declared;
        this.clock = clock;
    }

    /** Adds the summary, training, vetting and questions of a case. */
    ModelAndView add(ModelAndView page, CaseFile file) {
        return page.addObject("sheet", sheet(file))
                .addObject("declared", declared.of(file))
                .addObject("certified", certified(file))
                .addObject(
                        "training",
                        new CaseView.Training(
                                training.of(file.person()),
                                training.ofCase(file.reference()).orElse(null)))
                .addObject("vetting", vetting(file))
                .addObject(
                        "questions",
                        questions.of(file.reference()).stream()
                                .map(this::question)
                                .toList());
    }

    /** Whether there is a certificate to fetch. */
    boolean certified(CaseFile file) {
        return certificates.ofCase(file.reference()).isPresent();
    }

    CaseView sheet(CaseFile file) {
        var person = people.get(file.organisation(), file.person());
        return new CaseView(
                file.reference().value(),
                person.name(),
                person.dateOfBirth(),
                organisations.get(file.organisation()).name(),
                file.role(),
                forces.get(file.force()).name(),
                known(file.openedAt()),
                day(file.closedAt()),
                file.closingReason());
    }

    /** What the rules say today; while a case is open only, for its facts go on changing afterwards. */
    PowersDecision rules(CaseFile file) {
        return rules.on(file, LocalDate.now(clock));
    }

    /** The findings power by power, in the order asked. */
    List<FindingRow> rows(CaseFile file, PowersDecision answer) {
        return file.asked().stream()
                .map(asked -> new FindingRow(
                        asked.power().value(),
                        titles.english(file.scheme(), asked.power()),
                        named.all(file.force(), file.scheme(), asked),
                        answer.finding(asked.power()),
                        reach(file, asked, answer)))
                .toList();
    }

    /** What paragraph 2 would reach were all granted that can be. */
    private List<Limb> reach(CaseFile file, AskedPower asked, PowersDecision answer) {
        var catalogue = schemes.catalogue(file.scheme());
        if (catalogue.find(asked.power()).filter(RelevantOffences::isAbout).isEmpty()) {
            return List.of();
        }
        var granted = file.asked().stream()
                .filter(one -> answer.finding(one.power()).grantable())
                .toList();
        return RelevantOffences.of(catalogue, granted, forces.get(file.force()).countries(), answer.on())
                .limbs();
    }

    CaseView.@Nullable Vetting vetting(CaseFile file) {
        return vetting.ofCase(file.reference())
                .map(found -> new CaseView.Vetting(
                        found.level().name(),
                        found.state(),
                        known(found.requestedAt()),
                        day(found.answeredAt()),
                        found.reviewUntil(),
                        found.chased()))
                .orElse(null);
    }

    private CaseView.Question question(CaseQuestion question) {
        return new CaseView.Question(question, known(question.askedAt()), day(question.answeredAt()));
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : known(moment);
    }

    private LocalDate known(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
