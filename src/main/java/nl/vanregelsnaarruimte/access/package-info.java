/** Who is using the application, and in which role. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"calendar", "form"})
package nl.vanregelsnaarruimte.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
