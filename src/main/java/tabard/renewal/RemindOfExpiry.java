package tabard.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.accreditation.RenewalsView;
import tabard.accreditation.RenewalsView.Renewal;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.scheme.Forces;

/**
 * Reminds people and their employers by e-mail that something lapses, at the days that the force's policy names, once each. What
 * lapses is asked anew each time: renewed in time, nobody is reminded. After a day on which nothing ran, whoever is due is
 * reminded at the nearest of those days, and not of the ones that have passed.
 */
@Service
public class RemindOfExpiry {

    /** The program itself. */
    static final Actor BY = new Actor("reminders", "reminders");

    private final RenewalsView renewals;
    private final Forces forces;
    private final ReminderSettings settings;
    private final PostReminder post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfExpiry(
            RenewalsView renewals,
            Forces forces,
            ReminderSettings settings,
            PostReminder post,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.renewals = renewals;
        this.forces = forces;
        this.settings = settings;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reminds everybody who is due, each in a transaction of their own; tells how many e-mails were posted. */
    public int remind() {
        return remind(forces.all().stream().map(force -> force.code()).toList());
    }

    int remind(Collection<ForceCode> which) {
        var today = LocalDate.now(clock);
        return Scope.SYSTEM.call(() -> which.stream()
                .flatMap(force -> due(force, today).stream())
                .mapToInt(reminder -> posted(reminder) ? 1 : 0)
                .sum());
    }

    private boolean posted(Reminder reminder) {
        return Boolean.TRUE.equals(transaction.execute(_ -> post.post(reminder)));
    }

    private Set<Reminder> due(ForceCode force, LocalDate today) {
        var days = settings.of(force);
        var due = new LinkedHashSet<Reminder>();
        for (var renewal : renewals.of(force, today, days.getLast())) {
            reminders(renewal, days, today).forEach(due::add);
        }
        return due;
    }

    private static Stream<Reminder> reminders(Renewal renewal, List<Integer> days, LocalDate today) {
        var lapses = renewal.lapse().lapses();
        long left = ChronoUnit.DAYS.between(today, lapses);
        return days.stream()
                .filter(before -> left > 0 && left <= before)
                .limit(1)
                .flatMap(before -> Stream.of(Reminder.Recipient.values())
                        .map(recipient -> new Reminder(renewal.of(), lapses, before, recipient)));
    }
}
