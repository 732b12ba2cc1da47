package tabard.accreditation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.kernel.Refusal;

/**
 * Runs simulations beside the request that asked for them, within the scope of whoever asked. Each part is a transaction of
 * its own: how far it has come can be seen, and a part that fails leaves what was found before it.
 */
@Component
class RunSimulation implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunSimulation.class);
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Simulations simulations;
    private final SimulationProgress progress;
    private final SimulatedDraft drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    RunSimulation(
            Simulations simulations,
            SimulationProgress progress,
            SimulatedDraft drafts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.simulations = simulations;
        this.progress = progress;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins a simulation and waits a moment for it, so that a small one is done when this returns. */
    SimulationId start(Simulation asked, SimulatedWorlds worlds) {
        transaction.executeWithoutResult(_ -> {
            simulations.add(asked);
            events.publishEvent(new SimulationAsked(
                    asked.id(),
                    asked.kind(),
                    asked.force(),
                    asked.scheme(),
                    asked.on(),
                    asked.catalogueVersion(),
                    asked.by(),
                    asked.startedAt()));
        });
        var running = new DelegatingSecurityContextExecutorService(threads).submit(() -> run(asked, worlds));
        try {
            running.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException itTakesLonger) {
            LOG.debug("Simulation {} goes on.", asked.id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The simulation could not say that it failed.", failed);
        }
        return asked.id();
    }

    private void run(Simulation asked, SimulatedWorlds worlds) {
        var id = asked.id();
        try {
            through(id, worlds::holders);
            through(id, worlds::decisions);
            done(asked);
        } catch (RuntimeException cause) {
            ended(id, Simulation.State.FAILED, cause);
        }
    }

    private void through(SimulationId id, Function<String, JudgedPart> judge) {
        var part = new JudgedPart(1, "", List.of());
        while (part.size() > 0) {
            var after = part.last();
            part = Objects.requireNonNull(transaction.execute(_ -> {
                var judged = judge.apply(after);
                progress.found(id, judged.rows());
                progress.judged(id, judged.size(), clock.instant());
                return judged;
            }));
        }
    }

    /** Done, and attached to its draft; or done alone, where somebody has taken the draft further meanwhile. */
    private void done(Simulation asked) {
        try {
            transaction.executeWithoutResult(_ -> {
                progress.ended(asked.id(), Simulation.State.DONE, clock.instant());
                drafts.attach(asked);
            });
        } catch (Refusal | OptimisticLockingFailureException movedOn) {
            LOG.info("Simulation {} is not attached: {}", asked.id(), movedOn.getMessage());
            ended(asked.id(), Simulation.State.DONE, null);
        }
    }

    private void ended(SimulationId id, Simulation.State state, @Nullable RuntimeException cause) {
        if (cause != null) {
            LOG.error("Simulation {} failed.", id, cause);
        }
        transaction.executeWithoutResult(_ -> progress.ended(id, state, clock.instant()));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
