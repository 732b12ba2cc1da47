package tabard.certificate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What is asked of the database while something is done, as Spring and Hibernate log it. */
final class AskedOfDatabase {

    private AskedOfDatabase() {}

    static List<String> by(Runnable action) {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> listen(logger, heard));
        try {
            action.run();
        } finally {
            loggers.forEach(logger -> leave(logger, heard));
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("select"))
                .toList();
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> heard) {
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
    }

    private static void leave(Logger logger, ListAppender<ILoggingEvent> heard) {
        logger.detachAppender(heard);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
