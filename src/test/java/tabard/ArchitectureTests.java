package tabard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the program, as drawn in {@code docs/architecture.md}. */
class ArchitectureTests {

    static final ApplicationModules MODULES = ApplicationModules.of(TabardApplication.class);
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tabard");

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        MODULES.verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "powers", "forms"})
    void theGroundFloorIsPlainJava(String module) {
        assertThat(CLASSES.containPackage("tabard." + module)).isTrue();
        classes()
                .that()
                .resideInAPackage("tabard." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "tabard." + module + "..",
                        "tabard.kernel",
                        "java..",
                        "org.jspecify..",
                        "org.springframework.modulith")
                .check(CLASSES);
    }

    @Test
    void theKernelHasAtMostTwelveTypes() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("tabard.kernel"))
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .toList())
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void onlyOnePackageKnowsTheEngine() {
        assertThat(CLASSES.containPackage("tabard.workflow.camunda")).isTrue();
        noClasses()
                .that()
                .resideOutsideOfPackage("tabard.workflow.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "org.operaton..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workflow", "notice", "web", "api", "demo"})
    void nobodyBelowTheRoofDependsOn(String module) {
        assertThat(CLASSES.containPackage("tabard." + module)).isTrue();
        noClasses()
                .that(resideInAPackage("tabard..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                        "tabard." + module + "..",
                                        "tabard.web..",
                                        "tabard.api..",
                                        "tabard.demo..",
                                        "tabard.bench.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tabard." + module + "..")
                .check(CLASSES);
    }

    @Test
    void nothingSleepsOrTakesTheTimeFromAnywhereButTheClock() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .check(CLASSES);
    }

    @Test
    void noModelIsDeployedThatDidNotComeWithTheProgram() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.camunda.bpm.engine.repository.DeploymentBuilder")
                .check(CLASSES);
    }

    @Test
    void aUseCaseHasOnePublicMethodForEachThingItDoes() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .haveName("execute")
                .check(CLASSES);
    }

    /** A scheme is a pack: code that asks which one it is in would have to be changed for the next. */
    @Test
    void codeNeverAsksWhichSchemeItIsIn() throws IOException {
        var named = Pattern.compile("\"(%s)\"".formatted(String.join("|", packs())), Pattern.CASE_INSENSITIVE);
        assertThat(sources()
                        .filter(file -> !file.toString().contains("/demo/")
                                && !file.toString().contains("/bench/")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file).stream()
                                .filter(line -> named.matcher(line).find())
                                .filter(line -> !line.contains("defaultValue"))
                                .toList())
                        .as(file.toString())
                        .isEmpty());
    }

    /** The codes of every pack there is, of those of the tests too. */
    private static List<String> packs() throws IOException {
        var codes = new ArrayList<String>();
        for (var folder : List.of("src/main/resources/schemes", "src/test/resources/packs")) {
            try (var packs = Files.list(Path.of(folder))) {
                packs.filter(Files::isDirectory)
                        .map(pack -> pack.getFileName().toString().replace("-", "[-_ ]"))
                        .forEach(codes::add);
            }
        }
        assertThat(codes).contains("csas", "rsas", "portum", "safe[-_ ]havens", "bcrp");
        return codes;
    }

    @Test
    void namesSayTheWorkAndNotTheLayer() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CLASSES);
    }

    @Test
    void noFileIsLongerThanTwoHundredLines() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(200));
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return List.copyOf(
                    files.filter(file -> file.toString().endsWith(".java")).toList())
                    .stream();
        }
    }
}
