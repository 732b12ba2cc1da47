package tabard.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.Byelaw;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyArea;

/** What a policy says beside its powers, as the pages show it. */
record PolicyParts(List<ByelawRow> byelaws, List<AreaRow> areas, List<Fee> fees, List<Recognised> recognition) {

    /** A byelaw; where its list is published is a link where it is an address on the web. */
    record ByelawRow(Byelaw byelaw, boolean linked) {

        static ByelawRow of(Byelaw byelaw) {
            return new ByelawRow(byelaw, byelaw.publishedAt().matches("https?://\\S+"));
        }
    }

    /** An area, with its drawing where it has an outline. */
    record AreaRow(PolicyArea area, @Nullable AreaPicture picture) {

        static AreaRow of(PolicyArea area) {
            return new AreaRow(
                    area,
                    Optional.ofNullable(area.polygon()).map(AreaPicture::of).orElse(null));
        }
    }

    /** An authority in the words of whoever reads, and what the force makes of its vetting. */
    record Recognised(String authority, ForcePolicy.Recognition row) {}

    static PolicyParts of(ForcePolicy policy, PageWords words) {
        return new PolicyParts(
                policy.byelaws().stream().map(ByelawRow::of).toList(),
                policy.areas().stream().map(AreaRow::of).toList(),
                policy.fees(),
                policy.recognition().stream()
                        .map(row -> new Recognised(words.authority(row.authority()), row))
                        .toList());
    }
}
