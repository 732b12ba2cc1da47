package tabard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.RecordLeaver;
import tabard.powers.OffenceCode;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** Makes the demonstration at first start, before the first page is served. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final Instant BEGINNING = Instant.parse("2025-12-01T09:00:00Z");
    private static final List<AskedPower> TRAFFIC = asked("name-address-road-traffic", "control-traffic");

    private final ActAs actAs;
    private final DemoClock clock;
    private final DemoAccounts accounts;
    private final DemoPolicies policies;
    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoJourney journey;
    private final DemoNumbers numbers;
    private final RecordLeaver leaver;
    private final DemoDocuments documents;
    private final DemoLives lives;
    private final DemoLicences licences;
    private final DemoApproval approval;

    private boolean running;

    DemoData(
            ActAs actAs,
            DemoClock clock,
            DemoAccounts accounts,
            DemoPolicies policies,
            DemoOrganisations organisations,
            DemoPeople people,
            DemoJourney journey,
            DemoNumbers numbers,
            RecordLeaver leaver,
            DemoDocuments documents,
            DemoLives lives,
            DemoLicences licences,
            DemoApproval approval) {
        this.actAs = actAs;
        this.clock = clock;
        this.accounts = accounts;
        this.policies = policies;
        this.organisations = organisations;
        this.people = people;
        this.journey = journey;
        this.numbers = numbers;
        this.leaver = leaver;
        this.documents = documents;
        this.lives = lives;
        this.licences = licences;
        this.approval = approval;
    }

    @Override
    public void start() {
        running = true;
        if (numbers.made()) {
            return;
        }
        LOG.info("Making the demonstration data");
        var found = new ArrayList<Lookalike>();
        clock.at(BEGINNING, () -> found.add(foundations()));
        clock.at(BEGINNING, this::firm);
        applyInVain(found.getFirst());
        clock.at(at("2026-11-16"), approval::make);
    }

    /** Somebody of another employer who may be one of the firm's stewards. */
    private record Lookalike(OrganisationId employer, PersonId person) {}

    /** Whoever looks for records of one person finds two of them. */
    private void applyInVain(Lookalike one) {
        var wanted =
                new DemoCase("withdrawn", one.person(), TRAFFIC, at("2026-11-09"), days("2026-11-09", "2028-11-09"));
        clock.at(at("2026-11-09"), () -> journey.applyInVain("supplier-2", one.employer(), wanted));
    }

    private Lookalike foundations() {
        actAs.system(Role.ADMIN, () -> {
            accounts.open();
            return true;
        });
        policies.approve();
        return actAs.system(Role.ADMIN, () -> {
            var wardens = organisations.wardens();
            accounts.openSupplier("supplier-2", "Compliance team, Sampleshire Community Wardens", wardens);
            people.employ(wardens, "Community warden", "SW");
            documents.send(wardens);
            people.employ(organisations.homeWardens(), "Home warden", "HW");
            return new Lookalike(wardens, people.lookalike(wardens));
        });
    }

    private void firm() {
        var firm = actAs.system(Role.ADMIN, organisations::trafficFirm);
        var staff = actAs.system(Role.ADMIN, () -> people.employ(firm, "Traffic steward", "EX"));
        actAs.system(Role.ADMIN, () -> {
            accounts.openSupplier("supplier-1", "Compliance team, Example Traffic Stewards Ltd", firm);
            documents.send(firm);
            return true;
        });
        accredited(firm, staff);
    }

    private void accredited(OrganisationId firm, List<PersonId> staff) {
        accredit(firm, "valid", staff.get(0), TRAFFIC, "2026-02-02", days("2026-02-02", "2028-02-02"));
        accredit(firm, "summer", staff.get(1), TRAFFIC, "2026-05-11", days("2026-06-01", "2027-06-01"));
        accredit(firm, "expired", staff.get(2), TRAFFIC, "2026-02-02", days("2026-02-02", "2026-08-01"));
        accredit(firm, "ceased", staff.get(3), TRAFFIC, "2026-02-02", days("2026-02-02", "2028-02-02"));
        accredit(firm, "pnd", staff.get(4), disorder(), "2026-03-02", days("2026-03-02", "2028-03-02"));
        accredit(firm, "not-yet-valid", staff.get(5), TRAFFIC, "2026-06-01", days("2027-06-01", "2028-06-01"));
        clock.at(
                at("2026-09-30"),
                () -> actAs.system(Role.ADMIN, () -> {
                    leaver.leaves(firm, staff.get(3), day("2026-09-30"), DemoAccounts.HOUSE);
                    return true;
                }));
        lives.make(firm, staff.subList(7, 13));
        clock.at(at("2026-11-11"), () -> licences.make(staff));
        clock.at(
                at("2026-11-02"),
                () -> journey.apply(
                        firm,
                        new DemoCase(
                                "open", staff.get(6), TRAFFIC, at("2026-11-02"), days("2026-11-02", "2028-11-02"))));
    }

    private static Period days(String from, String to) {
        return new Period(day(from), day(to));
    }

    private void accredit(
            OrganisationId firm, String purpose, PersonId person, List<AskedPower> asked, String on, Period period) {
        var wanted = new DemoCase(purpose, person, asked, at(on), period);
        clock.at(at(on), () -> numbers.add(purpose, journey.accredit(firm, wanted)));
    }

    private static List<AskedPower> asked(String... powers) {
        return List.of(powers).stream().map(PowerCode::new).map(AskedPower::of).toList();
    }

    private static List<AskedPower> disorder() {
        return List.of(
                new AskedPower(
                        new PowerCode("pnd-disorder"), List.of(new OffenceCode("pnd-throwing-fireworks")), List.of()),
                AskedPower.of(new PowerCode("name-address-relevant-offence")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the engine's own workers. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }
}
