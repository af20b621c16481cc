export {
  checkConsumerKey,
  type ConsumerKeyFinding,
  type ConsumerKeyProblem,
  type ConsumerKeyReading,
  type Sameness,
} from './consumer-key';
export { checkLinkAddress, type LinkAddressProblem, type LinkAddressReading } from './link-address';
export {
  checkPublicKey,
  type PublicKeyFinding,
  type PublicKeyProblem,
  type PublicKeyReading,
} from './public-key';
