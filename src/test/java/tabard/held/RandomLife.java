package tabard.held;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An arbitrary life of an accreditation: what could be recorded of one, in the order in which it is recorded. */
final class RandomLife {

    private static final List<String> OVER = List.of("EXPIRED", "CEASED", "WITHDRAWN", "REPLACED", "UNKNOWN");
    private static final List<String> OFFENCES = List.of("pnd-throwing-fireworks", "pnd-wasting-police-time");

    final long seed;
    final List<LifeEvent> events = new ArrayList<>();
    private final Random random;
    private final List<String> powers;
    private final boolean corrections;
    private final Map<String, LifeEvent.Terms> now = new TreeMap<>();
    private final BruteForce model;
    private Instant clock;
    private Instant lastEffect;
    private boolean standing = true;
    private boolean employed = true;
    private boolean down;

    RandomLife(long seed, String home, List<String> powers, Instant start, boolean corrections) {
        this.seed = seed;
        this.random = new Random(seed);
        this.powers = powers;
        this.corrections = corrections;
        this.clock = start;
        this.lastEffect = start;
        this.model = new BruteForce(events, home);
    }

    /** Grants some powers and lets this many things happen. */
    RandomLife live(int number) {
        var day = LocalDate.ofInstant(clock, BruteForce.LONDON);
        var from = day.plusDays(random.nextInt(3) * 20L);
        var terms = powers.stream()
                .filter(_ -> random.nextBoolean())
                .map(this::terms)
                .toList();
        granted(
                from,
                from.plusDays(30 + random.nextInt(700)),
                terms.isEmpty() ? List.of(terms(powers.getFirst())) : terms);
        for (int i = 0; i < number; i++) {
            goOn();
            somethingHappens();
        }
        return this;
    }

    void granted(LocalDate from, LocalDate to, List<LifeEvent.Terms> terms) {
        terms.forEach(each -> now.put(each.power(), each));
        events.add(new LifeEvent.Granted(clock, from, to, terms));
    }

    /** Lets one more thing happen, some time later; it may be that nothing can. */
    void somethingHappens() {
        switch (random.nextInt(corrections ? 10 : 8)) {
            case 0, 1, 2, 3 -> vary();
            case 4 -> stand();
            case 5 -> leave();
            case 6 -> replace();
            case 7 -> withdraw();
            case 8 -> correct();
            default -> events.add(new LifeEvent.ArrangementEnds(clock, random.nextInt(3) == 0 ? null : aDay()));
        }
    }

    void goOn() {
        clock = clock.plus(Duration.ofMinutes(1 + random.nextInt(60 * 24 * 60)));
    }

    private void vary() {
        var served = served();
        if (served == null) {
            return;
        }
        var put = new ArrayList<LifeEvent.Terms>();
        var removed = new HashSet<String>();
        for (var power : powers) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (corrections
                            || LocalDate.ofInstant(served, BruteForce.LONDON).getYear() < 2027) {
                        put.add(terms(power));
                    }
                }
                case 1 -> {
                    if (now.containsKey(power)) {
                        removed.add(power);
                    }
                }
                default -> {}
            }
        }
        if (put.isEmpty() && removed.isEmpty() || !allowed(put, removed)) {
            return;
        }
        removed.forEach(now::remove);
        put.forEach(each -> now.put(each.power(), each));
        lastEffect = served;
        events.add(new LifeEvent.Varied(clock, served, List.copyOf(put), Set.copyOf(removed)));
    }

    /** Sch 5 para 8B(5), and the limb of paragraph 2. */
    private boolean allowed(List<LifeEvent.Terms> put, Set<String> removed) {
        var after = new HashSet<>(now.keySet());
        after.removeAll(removed);
        put.forEach(each -> after.add(each.power()));
        return (!after.contains("control-traffic") || after.contains("name-address-road-traffic"))
                && (!after.contains("begging") || after.contains("name-address-relevant-offence"));
    }

    private void stand() {
        var served = served();
        if (served == null || down && !served.isAfter(lastEffect)) {
            return;
        }
        events.add(down ? new LifeEvent.StoodUp(clock, served) : new LifeEvent.StoodDown(clock, served));
        down = !down;
        lastEffect = served;
    }

    private void withdraw() {
        var served = served();
        if (served != null && random.nextInt(4) == 0) {
            events.add(new LifeEvent.Withdrawn(clock, served));
            standing = false;
        }
    }

    private void replace() {
        if (corrections && standing && random.nextInt(4) == 0) {
            events.add(new LifeEvent.Replaced(clock, model.granted().to()));
            standing = false;
        }
    }

    private void leave() {
        if (employed && random.nextInt(3) == 0) {
            events.add(new LifeEvent.Left(clock, aDay()));
            employed = false;
        } else if (!employed && corrections) {
            var left = (LifeEvent.Left) events.stream()
                    .filter(LifeEvent.Left.class::isInstance)
                    .toList()
                    .getLast();
            events.add(new LifeEvent.CameBack(clock, left.end().plusDays(random.nextInt(3))));
            employed = true;
        }
    }

    private void correct() {
        if (events.stream().noneMatch(LifeEvent.Varied.class::isInstance)) {
            var right = new HashMap<String, LifeEvent.Terms>();
            now.keySet().forEach(power -> right.put(power, terms(power)));
            now.putAll(right);
            events.add(new LifeEvent.Corrected(clock, right));
        }
    }

    /** When a notice was served that is recorded now; null where none could be. */
    private @Nullable Instant served() {
        var between = Duration.between(lastEffect, clock).toMinutes();
        var served = clock.minus(Duration.ofMinutes(random.nextInt((int) Math.min(between, 3_000) + 1)));
        return standing && !OVER.contains(model.state(served, clock)) ? served : null;
    }

    private LocalDate aDay() {
        return LocalDate.ofInstant(clock, BruteForce.LONDON).plusDays(random.nextInt(60) - 10L);
    }

    LifeEvent.Terms terms(String power) {
        var offences = OFFENCES.stream().filter(_ -> random.nextBoolean()).toList();
        var west = random.nextInt(5);
        var square = random.nextInt(3) == 0 ? new double[] {west, 50, west + 2, 52} : null;
        return new LifeEvent.Terms(
                power, power.startsWith("pnd") ? (offences.isEmpty() ? OFFENCES : offences) : List.of(), square);
    }

    BruteForce model() {
        return model;
    }

    Random random() {
        return random;
    }

    Instant clock() {
        return clock;
    }

    @Override
    public String toString() {
        return "seed " + seed + "\n"
                + String.join("\n", events.stream().map(Object::toString).toList());
    }
}
