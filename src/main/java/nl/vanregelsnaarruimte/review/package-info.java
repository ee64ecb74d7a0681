/** The opinions of unions, rule owner and lawyer, and the decision by BZK. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"access", "calendar", "form", "rule", "workflow", "proposal"})
package nl.vanregelsnaarruimte.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
