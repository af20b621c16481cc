/** Stands in for Atlaskit's experiment client: every gate is off, nothing is fetched and nothing is reported. */
const FeatureGates = {
  initializeCalled: (): boolean => false,
  initializeCompleted: (): boolean => false,
  checkGate: (): boolean => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
  manuallyLogExperimentExposure: (): void => undefined,
};

export default FeatureGates;
