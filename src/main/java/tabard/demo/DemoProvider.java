package tabard.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.scheme.Forces;
import tabard.training.ApproveProvider;
import tabard.training.RegisterProvider;

/** The training provider of the demonstration, which is made up, and approved by every force so that each can be looked at. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoProvider {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);

    private final ActAs actAs;
    private final RegisterProvider register;
    private final ApproveProvider approve;
    private final Forces forces;

    DemoProvider(ActAs actAs, RegisterProvider register, ApproveProvider approve, Forces forces) {
        this.actAs = actAs;
        this.register = register;
        this.approve = approve;
        this.forces = forces;
    }

    void register(String account, String name) {
        actAs.system(Role.ADMIN, () -> {
            var provider = register.register(name, account, DemoAccounts.HOUSE);
            forces.all().forEach(force -> approve.approve(provider.id(), force.code(), FROM, null, DemoAccounts.HOUSE));
            return provider;
        });
    }
}
