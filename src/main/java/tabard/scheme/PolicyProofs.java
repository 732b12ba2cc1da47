package tabard.scheme;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyProof;

/**
 * The proofs of published policies, each made once, when it is first asked for: a second or two of work, longer where the
 * machine is busy. They are made one after the other on a thread of their own, so nobody who asks is kept waiting.
 */
@Component
public class PolicyProofs {

    private final Schemes schemes;
    private final Forces forces;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<ForcePolicy, CompletableFuture<PolicyProof.Result>> made = new ConcurrentHashMap<>();

    PolicyProofs(Schemes schemes, Forces forces) {
        this.schemes = schemes;
        this.forces = forces;
    }

    /**
     * The proof of a policy that is or was in effect; a draft is proved by {@link PolicyProof} itself.
     *
     * @param patience for how long to wait for one that is being made
     * @return nothing as long as it is being made
     * @throws IllegalStateException if it cannot be made; whoever asks next has it tried again
     */
    public Optional<PolicyProof.Result> of(ForcePolicy published, Duration patience) {
        var proof =
                made.computeIfAbsent(published, policy -> CompletableFuture.supplyAsync(() -> prove(policy), thread));
        try {
            return Optional.of(proof.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException cause) {
            made.remove(published, proof);
            throw new IllegalStateException("The policy of %s cannot be proved.".formatted(published.force()), cause);
        }
    }

    private PolicyProof.Result prove(ForcePolicy policy) {
        return PolicyProof.of(schemes.catalogue(policy.scheme()))
                .check(policy, forces.get(policy.force()).countries());
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
