package tabard.conduct;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/**
 * An employer returns, once a month, how its people used their powers at a force: by agreement with the force, since no statute asks
 * for it. Counts alone are taken; there is no column in which somebody could be named.
 */
@Service
public class ReturnUse {

    private final HeldInMonth held;
    private final UseReturns returns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnUse(HeldInMonth held, UseReturns returns, ApplicationEventPublisher events, Clock clock) {
        this.held = held;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /** Reads and judges a file, and saves nothing: a dry run. */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional(readOnly = true)
    public TriedReturn tryOut(ReturnScope of, String csv) {
        var read = UseFile.read(csv);
        var holding = held.of(of);
        var problems = new ArrayList<>(read.problems());
        monthProblem(of).or(() -> nobody(holding)).ifPresent(one -> problems.add(new TriedReturn.Problem(1, one)));
        read.lines()
                .forEach((number, line) ->
                        holding.problem(line).ifPresent(one -> problems.add(new TriedReturn.Problem(number, one))));
        return new TriedReturn(read.lines(), problems);
    }

    /**
     * Sends it; a month that is sent again takes the place of what was sent before.
     *
     * @throws ReturnRefused if anything is wrong with it
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public int send(ReturnScope of, String csv, Actor by) {
        var tried = tryOut(of, csv);
        if (!tried.good()) {
            var first = tried.problems().getFirst();
            throw new ReturnRefused("Line %d: %s".formatted(first.line(), first.sentence()));
        }
        var at = clock.instant();
        var holding = held.of(of);
        var lines = tried.lines().values().stream()
                .map(line -> new UseReturn.Line(line, holding.holders(line.power())))
                .toList();
        int version = returns.add(of, lines, by, at);
        events.publishEvent(new UseReturned(
                of.organisation(), of.force(), of.scheme(), of.month().atDay(1), version, lines.size(), by, at));
        return version;
    }

    private Optional<String> monthProblem(ReturnScope of) {
        return YearMonth.now(clock).isAfter(of.month())
                ? Optional.empty()
                : Optional.of("The month %s is not over yet.".formatted(of.month()));
    }

    private static Optional<String> nobody(HeldInMonth.Holding holding) {
        return holding.nobody()
                ? Optional.of("None of your people was accredited by this force in that month.")
                : Optional.empty();
    }
}
