package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation.Grant;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.kernel.Period;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Schemes;

/** What keeps a variation from being made: the tests of suitability and training are for the decider, the statute is not. */
@Component
class VariationChecks {

    private final Schemes schemes;
    private final AssessEligibility eligibility;
    private final GrantedTerms terms;

    VariationChecks(Schemes schemes, AssessEligibility eligibility, GrantedTerms terms) {
        this.schemes = schemes;
        this.eligibility = eligibility;
        this.terms = terms;
    }

    void check(Accreditation accreditation, List<Grant> grants, Variation variation, Instant notice) {
        var held = grants.stream()
                .filter(grant -> grant.window().to() == null)
                .map(Grant::power)
                .collect(Collectors.toSet());
        checkShape(held, variation);
        var after = new HashSet<>(held);
        after.removeAll(variation.removed());
        variation.put().forEach(put -> after.add(put.power()));
        checkRequired(accreditation, after, variation);
        checkStatute(accreditation, after, variation, LocalDate.ofInstant(notice, Accreditation.LONDON));
    }

    /** The days of a power given by notice: to the end of the accreditation, or of the power if that comes first. */
    Period daysFor(Accreditation accreditation, Terms given, Instant notice) {
        var day = LocalDate.ofInstant(notice, Accreditation.LONDON);
        var begins = day.isBefore(accreditation.period().from())
                ? accreditation.period().from()
                : day;
        return terms.within(
                        new Period(begins, accreditation.end()),
                        accreditation.force(),
                        accreditation.scheme(),
                        given.power())
                .orElseThrow(() -> new ActRefused(
                        "%s cannot be given: the law lets nobody use it on %s.".formatted(given.power(), begins)));
    }

    private static void checkShape(Set<PowerCode> held, Variation variation) {
        if (variation.put().isEmpty() && variation.removed().isEmpty()) {
            throw new ActRefused("Nothing changes. Say which powers are given or taken away.");
        }
        var named = new HashSet<PowerCode>();
        for (var put : variation.put()) {
            if (!named.add(put.power()) || variation.removed().contains(put.power())) {
                throw new ActRefused("%s stands there twice. Change each power once.".formatted(put.power()));
            }
        }
        for (var removed : variation.removed()) {
            if (!held.contains(removed)) {
                throw new ActRefused("%s is not held, so it cannot be taken away.".formatted(removed));
            }
        }
    }

    /** A power that another needs cannot go while the other stays: Sch 5 para 8B(5) for one. */
    private void checkRequired(Accreditation accreditation, Set<PowerCode> after, Variation variation) {
        var catalogue = schemes.catalogue(accreditation.scheme());
        for (var power : after.stream().sorted().toList()) {
            catalogue.find(power).stream()
                    .flatMap(found -> found.requiredPowers().stream())
                    .filter(anyOf -> anyOf.stream().noneMatch(after::contains))
                    .filter(anyOf -> anyOf.stream().anyMatch(variation.removed()::contains) || variation.puts(power))
                    .findFirst()
                    .ifPresent(anyOf -> {
                        throw new ActRefused("%s cannot be held without %s: take both away, or neither."
                                .formatted(power, anyOf.getFirst()));
                    });
        }
    }

    private void checkStatute(Accreditation accreditation, Set<PowerCode> after, Variation variation, LocalDate day) {
        if (variation.put().isEmpty()) {
            return;
        }
        var asked = variation.put().stream()
                .map(put -> new AskedPower(put.power(), put.offences(), put.byelaws()))
                .toList();
        var others = new HashSet<>(after);
        asked.forEach(put -> others.remove(put.power()));
        var candidate = new Candidate(
                accreditation.person(),
                accreditation.organisation(),
                accreditation.force(),
                accreditation.scheme(),
                others);
        for (var finding : eligibility.assess(candidate, asked, day).findings()) {
            Statute.bars(finding).stream()
                    .filter(bar -> bar.rule() != tabard.powers.Rule.REQUIRES_POWER)
                    .findFirst()
                    .ifPresent(bar -> {
                        throw new ActRefused("%s cannot be given: %s".formatted(finding.power(), bar.message()));
                    });
        }
    }
}
