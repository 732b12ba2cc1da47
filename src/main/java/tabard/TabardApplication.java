package tabard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tabard. */
@SpringBootApplication
public class TabardApplication {

    /** Starts the program; see the README for its options. */
    public static void main(String[] arguments) {
        SpringApplication.run(TabardApplication.class, arguments);
    }
}
