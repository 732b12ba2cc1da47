package tabard.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** The accounts of the demonstration. Their password is published, so they are never there in production. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoAccounts {

    static final String PASSWORD = "tabard-demo";
    static final Actor HOUSE = new Actor("house", "demonstration data");
    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    private static final ForceCode BTP = new ForceCode("british-transport");

    private final OpenAccount accounts;
    private final DemoProvider provider;

    DemoAccounts(OpenAccount accounts, DemoProvider provider) {
        this.accounts = accounts;
        this.provider = provider;
    }

    private record Wanted(
            String username,
            String name,
            Role role,
            @Nullable ForceCode force) {}

    /** Those that belong to a force, or to nobody. */
    void open() {
        List.of(
                        new Wanted("officer-avon", "Accreditation officer, Avon and Somerset", Role.OFFICER, AVON),
                        new Wanted("chief-avon", "Chief Constable, Avon and Somerset", Role.CHIEF_OFFICER, AVON),
                        new Wanted("vetting-avon", "Vetting unit, Avon and Somerset", Role.VETTING, AVON),
                        new Wanted("officer-dorset", "Accreditation officer, Dorset", Role.OFFICER, DORSET),
                        new Wanted("chief-dorset", "Chief Constable, Dorset", Role.CHIEF_OFFICER, DORSET),
                        new Wanted("vetting-dorset", "Vetting unit, Dorset", Role.VETTING, DORSET),
                        new Wanted("officer-btp", "Accreditation officer, British Transport Police", Role.OFFICER, BTP),
                        new Wanted("chief-btp", "Chief Constable, British Transport Police", Role.CHIEF_OFFICER, BTP),
                        new Wanted("trainer-1", "Example Training Ltd", Role.TRAINER, null),
                        new Wanted("nbcc", "Portum checker", Role.CHECKER, null),
                        new Wanted("auditor", "Auditor", Role.AUDITOR, null),
                        new Wanted("admin", "Administrator", Role.ADMIN, null))
                .forEach(wanted -> open(wanted, null));
        provider.register("trainer-1", "Example Training Ltd");
    }

    /** One that belongs to an organisation. */
    void openSupplier(String username, String name, OrganisationId organisation) {
        open(new Wanted(username, name, Role.SUPPLIER, null), organisation);
    }

    private void open(Wanted wanted, @Nullable OrganisationId organisation) {
        accounts.open(
                new OpenAccount.NewAccount(
                        wanted.username(), wanted.name(), wanted.role(), wanted.force(), organisation),
                PASSWORD,
                HOUSE);
    }
}
