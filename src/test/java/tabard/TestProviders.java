package tabard;

import java.time.LocalDate;
import tabard.access.Role;
import tabard.kernel.ForceCode;
import tabard.scheme.Forces;
import tabard.training.ApproveProvider;
import tabard.training.Providers;
import tabard.training.RegisterProvider;
import tabard.training.TrainingProvider;

/** Training providers for tests. */
public record TestProviders(
        TestAccounts accounts, Providers providers, RegisterProvider register, ApproveProvider approve, Forces forces) {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    /** The provider of the account {@code trainer}, which every force approves; it is made when it is first asked for. */
    public TrainingProvider usual() {
        var trainer = accounts.of(Role.TRAINER);
        return Acting.SYSTEM.get(() -> providers.of(trainer.actor()).orElseGet(() -> {
            var made = register.register("The usual provider", trainer.getUsername(), Acting.SYSTEM.actor());
            forces.all().forEach(force -> approved(made, force.code(), FROM, null));
            return made;
        }));
    }

    /** A force's approval. */
    public void approved(
            TrainingProvider provider,
            ForceCode force,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        Acting.SYSTEM.run(() -> approve.approve(provider.id(), force, from, to, Acting.SYSTEM.actor()));
    }
}
