package telework.advisor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The library stays plain Java, and its parts point one way. */
@AnalyzeClasses(packages = "telework.advisor", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {

    @ArchTest
    static final ArchRule THE_LIBRARY_KNOWS_NO_FRAMEWORK =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.quarkus..", "jakarta..", "javax.inject..", "com.fasterxml..");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_DROOLS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("telework.advisor", "telework.advisor.fact")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule THE_MODEL_STANDS_ON_NOTHING_BUT_FACTS =
            noClasses()
                    .that()
                    .resideInAPackage("telework.advisor.model")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "telework.advisor",
                            "telework.advisor.catalogue",
                            "telework.advisor.internal");

    @ArchTest
    static final ArchRule THE_FRONT_DOOR_IS_SMALL =
            classes()
                    .that()
                    .resideInAPackage("telework.advisor")
                    .and()
                    .arePublic()
                    .should()
                    .haveNameMatching(".*(TeleworkAdvisor|WhatIf|RulePackException|SealRulePack)");
}
