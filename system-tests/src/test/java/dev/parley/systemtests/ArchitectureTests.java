package dev.parley.systemtests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.parley.sharedevents.Ids;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** The folder that a build makes classes or a jar of. */
    private static final Pattern MODULE = Pattern.compile("/([^/]+)/target/");

    /**
     * A figure's package holds its controller, its parameters and its answer too: they
     * alone know HTTP there, and no formula knows them.
     */
    private static final DescribedPredicate<JavaClass> WEB_OF_A_FIGURE = resideInAnyPackage(
            "dev.parley.queryservice.analytics..", "dev.parley.queryservice.waiting..")
        .and(nameMatching(".*\\.\\w+(Controller|Parameters?|Answer|AnswerItem)([$].*)?"));

    @ArchTest
    static final ArchRule eventsDependOnNoOtherModule = noClasses().that()
        .resideInAPackage("dev.parley.sharedevents..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.sharedevents.."))));

    @ArchTest
    static final ArchRule whatCanBeForgottenKnowsEventsAlone = noClasses().that()
        .resideInAPackage("dev.parley.personaldata..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..")
            .and(not(resideInAnyPackage("dev.parley.personaldata..", "dev.parley.sharedevents.."))));

    @ArchTest
    static final ArchRule startingKnowsNoService = noClasses().that()
        .resideInAPackage("dev.parley.servicestart..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.webapi..", "dev.parley.commandservice..", "dev.parley.queryservice..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule theLogKnowsNoDecision = noClasses().that()
        .resideInAPackage("dev.parley.eventlog..")
        .should()
        .dependOnClassesThat(
                resideInAnyPackage("dev.parley.sharedevents..", "dev.parley.servicestart..", "dev.parley.webapi..",
                        "dev.parley.commandservice..", "dev.parley.queryservice..", "dev.parley.standalone..")
                    .and(not(equivalentTo(Ids.class))));

    @ArchTest
    static final ArchRule commandsDoNotKnowQueries = noClasses().that()
        .resideInAPackage("dev.parley.commandservice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.queryservice..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule queriesDoNotKnowCommands = noClasses().that()
        .resideInAPackage("dev.parley.queryservice..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.commandservice..", "dev.parley.standalone..");

    @ArchTest
    static final ArchRule whatBothServicesShareKnowsNeither = noClasses().that()
        .resideInAPackage("dev.parley.webapi..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.parley.servicestart..", "dev.parley.commandservice..", "dev.parley.queryservice..",
                "dev.parley.standalone..");

    @ArchTest
    static final ArchRule thePageReachesTheServicesOverHttpAlone = noClasses().that()
        .resideInAPackage("dev.parley.webui..")
        .should()
        .dependOnClassesThat(resideInAPackage("dev.parley..").and(not(resideInAPackage("dev.parley.webui.."))));

    @ArchTest
    static final ArchTests theDomain = ArchTests.in(DomainRules.class);

    @ArchTest
    static final ArchRule theWebIsKnownInWebPackagesAlone = noClasses()
        .that(resideInAPackage("dev.parley..")
            .and(not(resideInAnyPackage("..web..", "dev.parley.webapi..", "dev.parley.webui..")))
            .and(not(WEB_OF_A_FIGURE))
            .and(not(nameMatching(".*(Controller|Configuration|Application)(\\$.*)?"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.web..", "org.springframework.http..",
                "org.springframework.boot.webflux..", "io.netty..", "reactor.netty..");

    @ArchTest
    static final ArchRule viewsAndFormulasKnowNoWeb = noClasses()
        .that(resideInAnyPackage("dev.parley.queryservice.views..", "dev.parley.queryservice.filters..",
                "dev.parley.queryservice.analytics..", "dev.parley.queryservice.waiting..")
            .and(not(WEB_OF_A_FIGURE)))
        .should()
        .dependOnClassesThat(
                resideInAnyPackage("org.springframework..", "dev.parley.queryservice.web..", "dev.parley.webapi..")
                    .or(WEB_OF_A_FIGURE));

    @ArchTest
    static final ArchRule packagesBearTheirModulesName = classes().should(bearTheirModulesName());

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = SlicesRuleDefinition.slices()
        .matching("dev.parley.(**)")
        .should()
        .beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyHidesBehindVagueNames = noClasses().that(resideInAPackage("dev.parley.."))
        .should()
        .haveSimpleNameEndingWith("Dto")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils");

    private static ArchCondition<JavaClass> bearTheirModulesName() {
        return new ArchCondition<>("reside in the package of their module") {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                Matcher module = MODULE.matcher(found.getSource().orElseThrow().getUri().toString());
                String wanted = module.find() ? "dev.parley." + module.group(1).replace("-", "") : "none";
                boolean bears = (found.getPackageName() + ".").startsWith(wanted + ".");
                events.add(new SimpleConditionEvent(found, bears, found.getName() + " is not in " + wanted));
            }
        };
    }

}
