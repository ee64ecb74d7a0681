/** Preparing and running an approved pilot until its rule revives. */
@NullMarked
@ApplicationModule(
        displayName = "Pilot",
        allowedDependencies = {"access", "calendar", "form", "rule", "storage", "workflow", "proposal"})
package nl.vanregelsnaarruimte.pilot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
