package tabard.accreditation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tabard.kernel.Sha256;
import tabard.party.ArrangementFacts;
import tabard.party.Envelope;

/**
 * Who would stand outside an arrangement if its envelope were another. Nothing is taken from them by that alone: what they
 * hold they hold until a notice varies or withdraws it (Police Reform Act 2002, s.42(3)); it cannot be granted again.
 *
 * @param losses of each accreditation the powers that would no longer be covered, in the order of their numbers
 */
public record NarrowingPreview(ArrangementFacts arrangement, Envelope envelope, List<EndingPreview.Loss> losses) {

    public NarrowingPreview {
        losses = List.copyOf(losses);
    }

    /** Names exactly what was shown: whoever narrows the arrangement says it back. */
    public String hash() {
        return Sha256.hex(Stream.concat(
                        Stream.of(arrangement.id().toString()),
                        losses.stream()
                                .flatMap(loss -> loss.grants().stream()
                                        .map(grant -> loss.number() + " " + grant.power())
                                        .sorted()))
                .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }
}
