package tabard;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Writes {@code docs/modules.md} from the modules as they are compiled. */
final class ModulesTable {

    private ModulesTable() {}

    static String write(ApplicationModules modules) {
        return modules.stream()
                .sorted(Comparator.comparing(ModulesTable::name))
                .map(module -> "| `%s` | %s | %s | %s |%n"
                        .formatted(
                                name(module),
                                mayUse(module),
                                codes(module.getDirectDependencies(modules)
                                        .uniqueModules()
                                        .map(ModulesTable::name)),
                                codes(events(module, modules))))
                .collect(Collectors.joining("", """
                        # The modules

                        Written from the compiled program by `DocsTests`; do not edit. What each is for is in
                        [architecture.md](architecture.md) and in its own `package-info.java`.

                        | Module | May use | Uses | Listens to |
                        |---|---|---|---|
                        """, ""));
    }

    private static String mayUse(ApplicationModule module) {
        try {
            var allowed = Class.forName("tabard.%s.package-info".formatted(name(module)))
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                    .allowedDependencies();
            var open = List.of(allowed).equals(List.of(org.springframework.modulith.ApplicationModule.OPEN_TOKEN));
            return open ? "any" : codes(Stream.of(allowed));
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException("A module says what it is in its package-info: " + name(module), cause);
        }
    }

    private static Stream<String> events(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules, DependencyType.EVENT_LISTENER).stream()
                .map(dependency -> dependency.getTargetType().getSimpleName());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String codes(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new)).stream()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }
}
