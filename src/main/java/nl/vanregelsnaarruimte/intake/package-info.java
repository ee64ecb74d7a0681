/** Submitting a proposal and finding out whether it is eligible. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"access", "calendar", "form", "rule", "workflow", "proposal"})
package nl.vanregelsnaarruimte.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
