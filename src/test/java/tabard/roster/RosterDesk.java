package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tabard.roster.RosterFixtures.HEADINGS;

import java.util.List;
import org.springframework.context.ApplicationContext;
import tabard.Acting;
import tabard.kernel.OrganisationId;
import tabard.kernel.Refusal;
import tabard.party.Employee;
import tabard.party.NewOrganisation;
import tabard.party.OrganisationKind;
import tabard.party.PeopleView;
import tabard.party.RegisterOrganisation;

/** The compliance team of a new employer, at its desk. */
record RosterDesk(ApplicationContext program, OrganisationId employer) {

    static RosterDesk open(ApplicationContext program) {
        var asked = new NewOrganisation("Wardens", OrganisationKind.COUNCIL, null, "Write to us.", null);
        var register = program.getBean(RegisterOrganisation.class);
        return new RosterDesk(program, Acting.SYSTEM.get(() -> register.register(asked, Acting.SYSTEM.actor())));
    }

    Acting supplier() {
        return Acting.supplierOf(employer);
    }

    static String text(String... rows) {
        return HEADINGS + "\n" + String.join("\n", rows);
    }

    RosterId upload(String... rows) {
        return upload(TriedAt.NOWHERE, rows);
    }

    RosterId upload(TriedAt at, String... rows) {
        return upload(at, new SentRoster("people.csv", text(rows).getBytes(UTF_8)));
    }

    RosterId upload(TriedAt at, SentRoster sent) {
        var dryRun = program.getBean(DryRunRoster.class);
        return supplier().get(() -> dryRun.dryRun(employer, sent, at, supplier().actor()));
    }

    RosterFacts get(RosterId roster) {
        return supplier().get(() -> program.getBean(RostersView.class).get(roster));
    }

    int confirm(RosterId roster) {
        return supplier()
                .get(() -> program.getBean(ConfirmRoster.class)
                        .confirm(roster, supplier().actor()));
    }

    void undo(RosterId roster) {
        supplier()
                .run(() -> program.getBean(UndoRoster.class)
                        .undo(roster, supplier().actor()));
    }

    /** How many were added, or why nobody was. */
    String outcome(RosterId roster) {
        try {
            return String.valueOf(confirm(roster));
        } catch (Refusal refusal) {
            return refusal.type();
        }
    }

    List<Employee> staff() {
        return supplier().get(() -> program.getBean(PeopleView.class).everEmployedBy(employer));
    }

    List<String> names() {
        return staff().stream().map(Employee::name).toList();
    }
}
