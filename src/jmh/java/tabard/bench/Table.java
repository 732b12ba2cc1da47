package tabard.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tabard.powers.PowersCatalogue;

/** The table that the engines are given: a row for each of the 22 powers, six inputs, the answer yes where a row is met. */
final class Table {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Table() {}

    /** One row: the power, and the least vetting and the greatest age of training that it takes. */
    record Row(String power, int level, int trainedWithin) {}

    /** The six inputs of one power asked for. */
    public record Asked(
            String power, boolean employed, boolean covered, boolean permitted, int level, int trainedDaysAgo) {}

    static List<Row> rows(PowersCatalogue catalogue) {
        return catalogue.all().stream()
                .map(power -> new Row(power.code().value(), 1 + power.number() % 3, 365 * (1 + power.number() % 3)))
                .toList();
    }

    /** People, each of whom asks for five powers, about as many of which are met as not. */
    static List<List<Asked>> people(List<Row> rows, int count) {
        var random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(_ -> IntStream.range(0, 5)
                        .mapToObj(_ -> asked(rows.get(random.nextInt(rows.size())), random))
                        .toList())
                .toList();
    }

    private static Asked asked(Row row, Random random) {
        return new Asked(
                row.power(),
                random.nextInt(10) > 0,
                random.nextInt(10) > 0,
                random.nextInt(10) > 0,
                random.nextInt(5),
                random.nextInt(1_000));
    }
}
