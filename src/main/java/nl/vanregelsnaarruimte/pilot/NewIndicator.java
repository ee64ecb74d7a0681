package nl.vanregelsnaarruimte.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator with its baseline, as the team chose it. */
record NewIndicator(
        @Nullable CoreIndicator core,
        String name,
        String unit,
        Direction direction,
        String how,
        BigDecimal target,
        BigDecimal baseline,
        int cases) {}
